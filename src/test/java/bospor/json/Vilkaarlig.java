package bospor.json;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Holdesutenfor;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values for round trips: every field in and out of use, odd texts, amounts with many decimals. */
final class Vilkaarlig {
    private Vilkaarlig() {}

    static Arbitrary<String> tekst() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8),
                Arbitraries.of("Ærlig \"sitat\" \\ \n æøå", "😀", "\u2028", "a.b[0]", "{}"));
    }

    static Arbitrary<Kroner> kroner() {
        return Arbitraries.bigDecimals()
                .between(new java.math.BigDecimal("-999999999"), new java.math.BigDecimal("999999999"))
                .ofScale(9)
                .map(Kroner::av);
    }

    static Arbitrary<Kroner> kronerFraNull() {
        return kroner().map(k -> k.erNegativ() ? k.negert() : k);
    }

    static Arbitrary<YearMonth> maaned() {
        return Arbitraries.integers()
                .between(0, 300)
                .map(n -> YearMonth.of(2010, 1).plusMonths(n));
    }

    static Arbitrary<Inntekt> inntekt() {
        Arbitrary<Holdesutenfor> utenfor =
                Combinators.combine(tekst(), tekst().injectNull(0.5)).as(Holdesutenfor::new);
        return Combinators.combine(
                        tekst(),
                        tekst().injectNull(0.3),
                        kroner(),
                        tekst().injectNull(0.3),
                        maaned().injectNull(0.5),
                        tekst().injectNull(0.5),
                        Arbitraries.integers().between(0, 3),
                        utenfor.injectNull(0.7))
                .as((type, kode, beloep, utbetaler, maaned, virksomhet, utbetalinger, holdesUtenfor) -> new Inntekt(
                        type, kode, beloep, utbetaler, maaned, virksomhet, virksomhet, utbetalinger, holdesUtenfor));
    }

    static Arbitrary<Aarsbeloep> aarsbeloep() {
        return Combinators.combine(kroner(), kroner(), kroner(), kronerFraNull(), kroner())
                .as(Aarsbeloep::new);
    }

    static Arbitrary<Husstand> husstand() {
        Arbitrary<Person> person = Combinators.combine(
                        Arbitraries.integers().between(0, 130),
                        Arbitraries.of(Personstatus.class).set().ofMaxSize(3),
                        inntekt().list().ofMaxSize(3),
                        Arbitraries.oneOf(aarsbeloep(), Arbitraries.just(Aarsbeloep.INGEN)),
                        Arbitraries.oneOf(kronerFraNull(), Arbitraries.just(Kroner.ZERO)))
                .as((alder, status, inntekter, aar, fradrag) ->
                        new Person("x", false, alder, status, inntekter, aar, fradrag));
        return Combinators.combine(
                        person.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 3))
                .as(Vilkaarlig::nummerert);
    }

    private static Husstand nummerert(List<Person> personer, int soeker) {
        List<Person> ut = new ArrayList<>();
        for (int i = 0; i < personer.size(); i++) {
            Person p = personer.get(i);
            ut.add(new Person(
                    "p" + i,
                    i == soeker % personer.size(),
                    p.alder(),
                    p.status(),
                    p.inntekter(),
                    p.aarsbeloep(),
                    p.overgangsfradragPerMaaned()));
        }
        return new Husstand(ut);
    }

    static Arbitrary<Bolig> bolig() {
        return Combinators.combine(
                        Arbitraries.of(Eieform.class),
                        kronerFraNull().list().ofSize(6),
                        kronerFraNull().injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((form, b, verdi, varme, tilpasset, felles) -> new Bolig(
                        form, b.get(0), varme, tilpasset, b.get(1), b.get(2), b.get(3), b.get(4), b.get(5), verdi,
                        felles));
    }

    static Arbitrary<Beregningsinndata> inndata() {
        Arbitrary<Map<String, String>> ordningsdata =
                Arbitraries.maps(tekst(), tekst()).ofMaxSize(3);
        Arbitrary<Map<String, Innfoering>> kilder = Arbitraries.maps(
                        tekst(),
                        Combinators.combine(tekst(), tekst().injectNull(0.5)).as(Innfoering::new))
                .ofMaxSize(3);
        return Combinators.combine(
                        maaned().map(Termin::new),
                        Arbitraries.of(Avrunding.class),
                        husstand(),
                        bolig(),
                        kronerFraNull(),
                        ordningsdata,
                        kilder)
                .as((termin, avrunding, husstand, bolig, statlig, data, kilde) -> new Beregningsinndata(
                        "statlig",
                        termin,
                        new Kommunenummer("5501"),
                        avrunding,
                        husstand,
                        bolig,
                        statlig,
                        data,
                        kilde));
    }
}

package bospor.rules.statlig;

import static bospor.rules.statlig.Husstander.inndata;
import static bospor.rules.statlig.Husstander.loenn;
import static bospor.rules.statlig.Husstander.med;
import static bospor.rules.statlig.Husstander.post;
import static bospor.rules.statlig.Husstander.soeker;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Bolig;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.json.Resultatformat;
import bospor.trace.Beregningsresultat;
import bospor.trace.Enhet;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Sportekst;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold for every household and every termin. */
class LoverSomAlltidHolderTest {
    private static final StatligBostoette STATLIG = new StatligBostoette();
    private static final Resultatformat JSON = new Resultatformat(Sportekst::tall);

    @Provide
    Arbitrary<Termin> terminer() {
        return Arbitraries.integers().between(0, 78).map(n -> Termin.av(2021, 6).pluss(n));
    }

    @Provide
    Arbitrary<Set<Personstatus>> kategorier() {
        return Arbitraries.of(Set.of(), Set.of(Personstatus.UNG_UFOER), Set.of(Personstatus.ENSLIG_ALDERSPENSJONIST));
    }

    private static Beregningsresultat beregn(Termin t, Avrunding a, List<Person> personer, Bolig bolig) {
        return (Beregningsresultat) STATLIG.beregn(inndata(t, a, personer, bolig));
    }

    private static BigDecimal beloep(Beregningsresultat r) {
        Kroner beloep = r.beloepPerMaaned();
        assertThat(beloep).isNotNull();
        return beloep.verdi();
    }

    private static BigDecimal tall(Beregningsresultat r, String id) {
        return r.noekkeltall(id).map(Noekkeltall::verdi).orElseThrow();
    }

    @Property(tries = 400)
    void merInntektGirAldriMer(
            @ForAll("terminer") Termin t,
            @ForAll Avrunding a,
            @ForAll("kategorier") Set<Personstatus> kategori,
            @ForAll @LongRange(max = 60_000) long inntekt,
            @ForAll @LongRange(min = 1, max = 5_000) long mer,
            @ForAll @IntRange(max = 5) int barn) {
        Bolig bolig = Bolig.leid(Kroner.av(14_000));
        Person foer = soeker(40, kategori, List.of(loenn(inntekt)), Aarsbeloep.INGEN);
        Person etter = soeker(40, kategori, List.of(loenn(inntekt + mer)), Aarsbeloep.INGEN);
        assertThat(beloep(beregn(t, a, med(etter, 1, barn), bolig)))
                .isLessThanOrEqualTo(beloep(beregn(t, a, med(foer, 1, barn), bolig)));
    }

    @Property(tries = 400)
    void hoeyereLeieGirAldriMindre(
            @ForAll("terminer") Termin t,
            @ForAll Avrunding a,
            @ForAll @LongRange(max = 40_000) long inntekt,
            @ForAll @LongRange(max = 20_000) long leie,
            @ForAll @LongRange(min = 1, max = 3_000) long mer) {
        List<Person> husstand = med(soeker(loenn(inntekt)), 0, 1);
        assertThat(beloep(beregn(t, a, husstand, Bolig.leid(Kroner.av(leie + mer)))))
                .isGreaterThanOrEqualTo(beloep(beregn(t, a, husstand, Bolig.leid(Kroner.av(leie)))));
    }

    @Property(tries = 200)
    void ettBarnTilGirAldriLavereVektEllerMindreBostoette(
            @ForAll("terminer") Termin t,
            @ForAll @LongRange(max = 60_000) long inntekt,
            @ForAll @IntRange(max = 6) int barn) {
        Bolig bolig = Bolig.leid(Kroner.av(16_000));
        Beregningsresultat uten = beregn(t, Avrunding.VANLIG, med(soeker(loenn(inntekt)), 0, barn), bolig);
        Beregningsresultat ett = beregn(t, Avrunding.VANLIG, med(soeker(loenn(inntekt)), 0, barn + 1), bolig);
        assertThat(tall(ett, "husstandsvekt")).isGreaterThan(tall(uten, "husstandsvekt"));
        assertThat(beloep(ett)).isGreaterThanOrEqualTo(beloep(uten));
    }

    @Property(tries = 300)
    void aaDeleEnPostEndrerIngenting(
            @ForAll("terminer") Termin t,
            @ForAll Avrunding a,
            @ForAll @LongRange(max = 6_000_000) long oere,
            @ForAll @LongRange(max = 6_000_000) long av) {
        BigDecimal hel = BigDecimal.valueOf(oere, 2);
        BigDecimal del = BigDecimal.valueOf(Math.min(oere, av), 2);
        Bolig bolig = Bolig.leid(Kroner.av(11_000));
        Beregningsresultat en = beregn(t, a, List.of(soeker(post("timeloenn", Kroner.av(hel)))), bolig);
        Beregningsresultat to = beregn(
                t,
                a,
                List.of(soeker(post("timeloenn", Kroner.av(del)), post("timeloenn", Kroner.av(hel.subtract(del))))),
                bolig);
        assertThat(to.noekkeltall())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(en.noekkeltall());
        assertThat(to.beloepPerMaaned()).isEqualTo(en.beloepPerMaaned());
    }

    @Property(tries = 300)
    void inntekteneITreetBlirInntektsgrunnlaget(
            @ForAll("terminer") Termin t,
            @ForAll List<@LongRange(min = -20_000, max = 40_000) Long> poster,
            @ForAll @LongRange(max = 300_000) long kapital,
            @ForAll @LongRange(max = 300_000) long naering,
            @ForAll @LongRange(max = 2_000_000) long formue) {
        Aarsbeloep aar =
                new Aarsbeloep(Kroner.av(kapital), Kroner.av(naering), Kroner.ZERO, Kroner.av(500), Kroner.av(formue));
        Person p = soeker(40, Set.of(), poster.stream().map(Husstander::loenn).toList(), aar);
        Beregningsresultat r = beregn(t, Avrunding.VEDTAK, med(p, 1, 1), Bolig.leid(Kroner.av(11_000)));
        Steg grunnlag = finn(r.spor(), "inntektsgrunnlag");
        assertThat(bidrag(grunnlag).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(tall(r, "inntektsgrunnlagPerMaaned"));
    }

    /** The sum of the lowest nodes that are kroner of the month: posts, twelfths and formuestillegg. */
    private static BigDecimal bidrag(Steg steg) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Spor s : steg.grunnlag()) {
            boolean deles = s instanceof Steg under && under.id().startsWith("inntekt.");
            if (deles) {
                sum = sum.add(bidrag((Steg) s));
            } else if (s.enhet() == Enhet.KRONER_PER_MAANED && s.verdi() != null) {
                sum = sum.add(s.verdi());
            }
        }
        return sum;
    }

    private static Steg finn(Spor rot, String id) {
        List<Spor> koe = new ArrayList<>(List.of(rot));
        for (int i = 0; i < koe.size(); i++) {
            if (koe.get(i).id().equals(id)) {
                return (Steg) koe.get(i);
            }
            koe.addAll(koe.get(i).grunnlag());
        }
        throw new AssertionError("finner ikke " + id);
    }

    @Property(tries = 300)
    void inntektsgrensenErSisteInntektSomGirUtbetaling(
            @ForAll("terminer") Termin t,
            @ForAll Avrunding a,
            @ForAll("kategorier") Set<Personstatus> kategori,
            @ForAll @IntRange(max = 2) int voksne,
            @ForAll @IntRange(max = 4) int barn,
            @ForAll @LongRange(min = 3_000, max = 20_000) long leie) {
        Bolig bolig = Bolig.leid(Kroner.av(leie));
        Beregningsresultat uten =
                beregn(t, a, med(soeker(40, kategori, List.of(), Aarsbeloep.INGEN), voksne, barn), bolig);
        long grense = tall(uten, "egenInntektsgrensePerMaaned").longValueExact();
        assertThat(utfall(t, a, kategori, grense, voksne, barn, bolig)).isEqualTo(Utfall.INNVILGET);
        assertThat(utfall(t, a, kategori, grense + 1, voksne, barn, bolig)).isEqualTo(Utfall.AVSLAG);
        Bolig dyr = Bolig.leid(Kroner.av(90_000));
        long oevre = tall(uten, "inntektsgrensePerMaaned").longValueExact();
        assertThat(utfall(t, a, kategori, oevre, voksne, barn, dyr)).isEqualTo(Utfall.INNVILGET);
        assertThat(utfall(t, a, kategori, oevre + 1, voksne, barn, dyr)).isEqualTo(Utfall.AVSLAG);
    }

    private static Utfall utfall(
            Termin t, Avrunding a, Set<Personstatus> kategori, long inntekt, int voksne, int barn, Bolig bolig) {
        Person p = soeker(40, kategori, List.of(loenn(inntekt)), Aarsbeloep.INGEN);
        return beregn(t, a, med(p, voksne, barn), bolig).utfall();
    }

    @Property(tries = 100)
    void sammeInndataGirSammeTekstOgSammeJson(
            @ForAll("terminer") Termin t,
            @ForAll Avrunding a,
            @ForAll Set<Personstatus> status,
            @ForAll @LongRange(max = 60_000) long inntekt,
            @ForAll @IntRange(max = 3) int barn) {
        List<Personstatus> baklengs = new ArrayList<>(status);
        Collections.reverse(baklengs);
        Person p = soeker(40, status, List.of(loenn(inntekt)), Aarsbeloep.INGEN);
        Person q = soeker(40, new LinkedHashSet<>(baklengs), List.of(loenn(inntekt)), Aarsbeloep.INGEN);
        Beregningsresultat en = beregn(t, a, med(p, 1, barn), Bolig.leid(Kroner.av(9_000)));
        Beregningsresultat to = (Beregningsresultat)
                new StatligBostoette().beregn(inndata(t, a, med(q, 1, barn), Bolig.leid(Kroner.av(9_000))));
        assertThat(Sportekst.av(to.spor())).isEqualTo(Sportekst.av(en.spor()));
        assertThat(JSON.skriv(to, true)).isEqualTo(JSON.skriv(en, true));
    }

    @Property(tries = 100)
    void hverSatsINodeneStaarEnGangIListen(
            @ForAll("terminer") Termin t, @ForAll @LongRange(max = 60_000) long inntekt) {
        Beregningsresultat r =
                beregn(t, Avrunding.VEDTAK, med(soeker(loenn(inntekt)), 1, 2), Bolig.leid(Kroner.av(9_000)));
        List<String> iTreet = new ArrayList<>();
        samle(r.spor(), iTreet);
        assertThat(r.satser().stream().map(Spor::id).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(iTreet.stream().distinct().toList());
    }

    private static void samle(Spor spor, List<String> satser) {
        if (spor instanceof Sats s) {
            satser.add(s.id());
        }
        spor.grunnlag().forEach(b -> samle(b, satser));
    }
}

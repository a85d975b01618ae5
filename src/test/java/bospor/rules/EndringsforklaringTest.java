package bospor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Holdesutenfor;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Endring.Art;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why an amount changed: every cause in kroner, and together the whole difference. */
class EndringsforklaringTest {
    private static final StatligBostoette STATLIG = new StatligBostoette();

    private static Inntekt post(String kode, long beloep, @Nullable Holdesutenfor utenfor) {
        return new Inntekt("ytelse", kode, Kroner.av(beloep), null, null, null, null, 0, utenfor);
    }

    static Person person(String id, int alder, long pensjon, long formue) {
        return new Person(
                id,
                id.equals("p1"),
                alder,
                Set.of(),
                List.of(post("alderspensjon", pensjon, null)),
                new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.av(formue)),
                Kroner.ZERO);
    }

    static Beregningsinndata inndata(Termin t, List<Person> personer, long husleie) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                t,
                new Kommunenummer(t.erFoer(Termin.av(2024, 1)) ? "5401" : "5501"),
                Avrunding.VEDTAK,
                new Husstand(personer),
                Bolig.leid(Kroner.av(husleie)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }

    static Endring forklar(Beregningsinndata foer, Beregningsinndata etter) {
        return Endringsforklaring.forklar(STATLIG, foer, etter).orElseThrow();
    }

    @Test
    void paretMalnesMisterEttMedlemOgDelenAvFormuen() {
        // Household H09, September and October 2025: income −17 540.00 by household, −6 391.00 by wealth.
        Endring e = forklar(
                inndata(
                        Termin.av(2025, 9),
                        List.of(person("p1", 74, 23_860, 662_000), person("p2", 72, 17_540, 118_000)),
                        9_300),
                inndata(Termin.av(2025, 10), List.of(person("p1", 74, 23_860, 662_000)), 9_300));
        assertThat(e.aarsaker())
                .containsExactly(
                        new Aarsak(Art.DATA, "Formuen til p2", null, Kroner.ZERO, Kroner.av(-6_391)),
                        new Aarsak(
                                Art.HUSSTAND, "p2 er ikke lenger i husstanden", null, Kroner.ZERO, Kroner.av(-17_540)));
    }

    @Test
    void postSomErBorteOgUtbetalereUtenNummerErHverSinAarsak() {
        Beregningsinndata foer =
                inndata(Termin.av(2026, 1), List.of(medPoster(fra("Kafé A", 2_000), fra("Kafé B", 3_000))), 9_000);
        Beregningsinndata etter = inndata(Termin.av(2026, 1), List.of(medPoster(fra("Kafé B", 3_500))), 9_000);
        assertThat(forklar(foer, etter).aarsaker().stream().map(a -> Tuple.tuple(a.tekst(), a.inntektsgrunnlag())))
                .containsExactly(
                        Tuple.tuple("Inntekten timelønn for p1, Kafé A", Kroner.av(-2_000)),
                        Tuple.tuple("Inntekten timelønn for p1, Kafé B", Kroner.av(500)));
    }

    private static Inntekt fra(String utbetaler, long beloep) {
        return new Inntekt("loennsinntekt", "timeloenn", Kroner.av(beloep), utbetaler, null, null, null, 0, null);
    }

    private static Person medPoster(Inntekt... poster) {
        return new Person("p1", true, 30, Set.of(), List.of(poster), Aarsbeloep.INGEN, Kroner.ZERO);
    }

    @Test
    void vurderingOgDataHoldesFraHverandre() {
        Person foer = person("p1", 70, 12_000, 0);
        Person etter = new Person(
                "p1",
                true,
                70,
                Set.of(),
                List.of(
                        post("alderspensjon", 13_000, null),
                        post("etterbetaling", 4_000, new Holdesutenfor("refusjon", null))),
                Aarsbeloep.INGEN,
                Kroner.ZERO);
        Endring e = forklar(
                inndata(Termin.av(2026, 1), List.of(foer), 7_000), inndata(Termin.av(2026, 1), List.of(etter), 7_500));
        assertThat(e.aarsaker().stream().map(Aarsak::art)).containsExactly(Art.DATA, Art.DATA, Art.SKJOENN, Art.DATA);
        assertThat(e.aarsaker().stream().map(Aarsak::inntektsgrunnlag))
                .containsExactly(Kroner.av(1_000), Kroner.av(4_000), Kroner.av(-4_000), Kroner.ZERO);
        assertThat(e.aarsaker().getLast().tekst()).isEqualTo("Husleien");
    }

    @Test
    void foertNaeringsinntektErSkjoennOgOppgjoeretErData() {
        // Household H03: 210 000 stated, 241 000 in the settlement: 2 583.33 more a month.
        Beregningsinndata uten = naering(0, null);
        Beregningsinndata foert = naering(210_000, new Innfoering("saksbehandler", "e-post fra søker"));
        Beregningsinndata oppgjort = naering(241_000, new Innfoering(Innfoering.SKATTEOPPGJOER, "2025"));
        String sti = "husstand[0].aarsbeloep.naeringsinntekt";
        assertThat(forklar(uten, foert).aarsaker())
                .containsExactly(
                        new Aarsak(Art.SKJOENN, "Næringsinntekt for p1", sti, Kroner.av(-811), Kroner.av(17_500)));
        assertThat(forklar(foert, oppgjort).aarsaker())
                .containsExactly(
                        new Aarsak(Art.DATA, "Næringsinntekt for p1", sti, Kroner.av(-687), Kroner.av("2583.33")));
    }

    private static Beregningsinndata naering(long beloep, @Nullable Innfoering kilde) {
        Person celine = new Person(
                "p1",
                true,
                41,
                Set.of(),
                List.of(),
                new Aarsbeloep(Kroner.ZERO, Kroner.av(beloep), Kroner.ZERO, Kroner.ZERO, Kroner.ZERO),
                Kroner.ZERO);
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.av(2025, 1),
                new Kommunenummer("3301"),
                Avrunding.VEDTAK,
                new Husstand(List.of(celine)),
                Bolig.leid(Kroner.av(12_900)),
                Kroner.ZERO,
                Map.of(),
                kilde == null ? Map.of() : Map.of("husstand[0].aarsbeloep.naeringsinntekt", kilde));
    }

    @Test
    void rettetTilleggErTiTusenOgSierHvemSomRapporterte() {
        // Edge card T2: two posts of the same kind in the month, of which the payer corrects one.
        Beregningsinndata foer = tillegg(2_980);
        assertThat(forklar(foer, tillegg(12_980)).aarsaker()).singleElement().satisfies(a -> {
            assertThat(a.art()).isEqualTo(Art.DATA);
            assertThat(a.tekst()).isEqualTo("Inntekten uregelmessige tillegg for p1, Kystbuss Demo AS");
            assertThat(a.inntektsgrunnlag()).isEqualTo(Kroner.av(10_000));
        });
        assertThat(forklar(foer, foer).aarsaker()).isEmpty();
    }

    private static Beregningsinndata tillegg(long beloep) {
        Person david = new Person(
                "p1",
                true,
                36,
                Set.of(),
                List.of(
                        new Inntekt(
                                "loennsinntekt",
                                "uregelmessigeTillegg",
                                Kroner.av(beloep),
                                "Kystbuss Demo AS",
                                null,
                                "310000027",
                                null,
                                0,
                                null),
                        new Inntekt(
                                "loennsinntekt",
                                "uregelmessigeTillegg",
                                Kroner.av(500),
                                "Kystbuss Demo AS",
                                null,
                                "310000027",
                                null,
                                0,
                                null),
                        post("fastloenn", 9_000, null)),
                Aarsbeloep.INGEN,
                Kroner.ZERO);
        return inndata(Termin.av(2025, 12), List.of(david), 14_800);
    }

    @Test
    void utbetalerUtenNavnNevnesBareMedOrganisasjonsnummer() {
        assertThat(tekstFor("310000027")).isEqualTo("Inntekten fastlønn for p1, 310000027");
        // A private person who pays wages: never by number.
        assertThat(tekstFor("14838740228")).isEqualTo("Inntekten fastlønn for p1, *** ***28");
    }

    private static String tekstFor(String opplysningspliktig) {
        List<Beregningsinndata> i = new ArrayList<>();
        for (long beloep : new long[] {1_000, 2_000}) {
            Inntekt loenn = new Inntekt(
                    "loennsinntekt", "fastloenn", Kroner.av(beloep), null, null, opplysningspliktig, null, 0, null);
            i.add(inndata(
                    Termin.av(2025, 12),
                    List.of(new Person("p1", true, 36, Set.of(), List.of(loenn), Aarsbeloep.INGEN, Kroner.ZERO)),
                    8_000));
        }
        return forklar(i.getFirst(), i.getLast()).aarsaker().getFirst().tekst();
    }

    @Test
    void nyeSatserOgNyeReglerSkillesOverEtNyttKommunenummer() {
        List<Person> alene = List.of(person("p1", 40, 12_000, 0));
        Endring e = forklar(inndata(Termin.av(2023, 12), alene, 20_000), inndata(Termin.av(2024, 9), alene, 20_000));
        assertThat(e.aarsaker().stream().map(a -> a.art() + " " + a.tekst()))
                .containsExactly(
                        "SATS Nye satser fra juni 2024 (forskrift om bustøtte § 13, forskrift om"
                                + " bustøtte § 3, forskrift om bustøtte § 4, forskrift om bustøtte § 6)",
                        "REGEL Nye regler og satser fra juli 2024 (forskrift om bustøtte § 3, forskrift om bustøtte § 4)");
    }

    @Test
    void nyttMedlemNyAlderOgNyStatusErHusstandMedHverSinSti() {
        Person foer = person("p1", 17, 9_000, 0);
        Person barn = Person.av("b1", false, 1);
        Person ufoer = new Person(
                "p1", true, 18, Set.of(Personstatus.UNG_UFOER), foer.inntekter(), foer.aarsbeloep(), Kroner.ZERO);
        Endring e = forklar(
                inndata(Termin.av(2024, 8), List.of(foer, barn), 9_000),
                inndata(Termin.av(2024, 8), List.of(ufoer, barn, person("p2", 40, 5_000, 0)), 9_000));
        assertThat(e.aarsaker())
                .extracting(Aarsak::art, Aarsak::tekst, Aarsak::sti, Aarsak::inntektsgrunnlag)
                .containsExactly(
                        // Before October 2024 the income of somebody under 18 does not count.
                        Tuple.tuple(Art.HUSSTAND, "Alder eller status for p1", "husstand[0]", Kroner.av(9_000)),
                        Tuple.tuple(Art.HUSSTAND, "p2 er ny i husstanden", "husstand[2]", Kroner.av(5_000)));
    }

    @Test
    void nySoekerErUliktEllersOgSummenErLikevelHel() {
        Person p1 = person("p1", 19, 9_000, 0);
        Person p2 = person("p2", 19, 7_000, 0);
        Endring e = forklar(
                inndata(Termin.av(2026, 1), List.of(p1, p2), 9_000),
                inndata(Termin.av(2026, 1), List.of(medSoeker(p1, false), medSoeker(p2, true)), 9_000));
        assertThat(e.aarsaker())
                .singleElement()
                .satisfies(a -> assertThat(a.inntektsgrunnlag()).isEqualTo(Kroner.av(-2_000)));
    }

    private static Person medSoeker(Person p, boolean soeker) {
        return new Person(
                p.id(), soeker, p.alder(), p.status(), p.inntekter(), p.aarsbeloep(), p.overgangsfradragPerMaaned());
    }

    @Test
    void endringBakoverITidHarMotsattFortegn() {
        List<Person> alene = List.of(person("p1", 40, 12_000, 0));
        Endring frem = forklar(inndata(Termin.av(2026, 5), alene, 20_000), inndata(Termin.av(2026, 6), alene, 20_000));
        Endring bak = forklar(inndata(Termin.av(2026, 6), alene, 20_000), inndata(Termin.av(2026, 5), alene, 20_000));
        assertThat(bak.aarsaker())
                .extracting(Aarsak::tekst, Aarsak::bostoette)
                .isEqualTo(frem.aarsaker().stream()
                        .map(a -> Tuple.tuple(a.tekst(), a.bostoette().negert()))
                        .toList());
        assertThat(frem.aarsaker()).extracting(Aarsak::art).containsExactly(Art.SATS);
    }

    @Test
    void foertPostErSkjoennEnterHeleEllerBeloepetErFoert() {
        Beregningsinndata foer = inndata(Termin.av(2026, 1), List.of(person("p1", 70, 12_000, 0)), 9_000);
        for (String sti : List.of("husstand[0].inntekter[0]", "husstand[0].inntekter[0].beloep")) {
            assertThat(forklar(foer, foert(sti, "saksbehandler")).aarsaker())
                    .extracting(Aarsak::art)
                    .containsExactly(Art.SKJOENN);
        }
        assertThat(forklar(foer, foert("husstand[0].inntekter[1].beloep", "saksbehandler"))
                        .aarsaker())
                .extracting(Aarsak::art)
                .containsExactly(Art.DATA);
    }

    private static Beregningsinndata foert(String sti, String av) {
        Beregningsinndata i = inndata(Termin.av(2026, 1), List.of(person("p1", 70, 13_000, 0)), 9_000);
        return new Beregningsinndata(
                i.ordning(),
                i.termin(),
                i.kommunenummer(),
                i.avrunding(),
                i.husstand(),
                i.bolig(),
                Kroner.ZERO,
                Map.of(),
                Map.of(sti, new Innfoering(av, null)));
    }

    @Test
    void uvurderligEllerFeilGirIngenForklaring() {
        Beregningsinndata god = inndata(Termin.av(2026, 1), List.of(person("p1", 40, 1, 0)), 9_000);
        Beregningsinndata feil = inndata(Termin.av(2026, 1), List.of(person("p1", 140, 1, 0)), 9_000);
        Beregningsinndata uviss = inndata(Termin.av(2019, 1), List.of(person("p1", 40, 1, 0)), 9_000);
        assertThat(Endringsforklaring.forklar(STATLIG, god, feil)).isEmpty();
        assertThat(Endringsforklaring.forklar(STATLIG, feil, god)).isEmpty();
        assertThat(Endringsforklaring.forklar(STATLIG, uviss, god)).isEmpty();
        assertThat(Endringsforklaring.forklar(STATLIG, god, uviss)).isEmpty();
    }
}

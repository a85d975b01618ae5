package bospor.casework.etterkontroll;

import static bospor.casework.etterkontroll.Aarssak.inndata;
import static bospor.casework.etterkontroll.Aarssak.person;
import static bospor.casework.etterkontroll.Aarssak.post;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Endring.Art;
import bospor.trace.Faktum;
import bospor.trace.Grunn;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.trace.Spor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ny beregning and etterkontroll of the demonstration households of users-and-needs § 12. The expected kroner are calculated
 * apart from this program from bostotte-rates.csv and the formulas of the dossier, rounding model VEDTAK, kommunegruppe 4.
 */
class EtterkontrollTest {
    private static final Map<Integer, Integer> HONORAR = Map.of(3, 12_500, 6, 8_000, 8, 9_400, 9, 4_200, 11, 15_000);

    private static List<Person> celine(int maaned) {
        List<Inntekt> poster = HONORAR.containsKey(maaned)
                ? List.of(post("honorar", HONORAR.get(maaned), "Magasindrift Demo AS"))
                : List.of();
        return List.of(person("p1", 41, poster, 0, 210_000, 22_000));
    }

    private static Aarssak celine() {
        return new Aarssak(2025).maaneder(1, 12, Bolig.leid(Kroner.av(12_900)), EtterkontrollTest::celine);
    }

    private static List<Person> geir(int maaned) {
        int loenn = maaned < 5 ? 19_800 : maaned == 6 ? 27_900 : 20_500;
        return List.of(person("p1", 47, List.of(post("fastloenn", loenn, "Kulturhus Demo AS")), 0, 0, 0));
    }

    private static Aarssak geir() {
        return new Aarssak(2025)
                .maaneder(1, 12, Bolig.leid(Kroner.av(11_500)), EtterkontrollTest::geir)
                .oppgjoer("p1", 92_900, 0, 1_140_000);
    }

    private static List<Person> paret(int tillegg) {
        return List.of(
                person("p1", 36, List.of(post("uregelmessigeTillegg", tillegg, "Kystbuss Demo AS")), 0, 0, 0),
                person("p2", 35, List.of(post("fastloenn", 21_400, "Sykehjem Demo KF")), 0, 0, -96_000),
                Person.av("p3", false, 9),
                Person.av("p4", false, 6));
    }

    private static Stream<Kroner> differanser(Kontrollresultat r) {
        return r.terminer().stream().map(Terminkontroll::differanse);
    }

    private static List<Kroner> kroner(long... hele) {
        return Arrays.stream(hele).mapToObj(Kroner::av).toList();
    }

    @Test
    void celineFikkMerNaeringsinntektEnnHunOppgaOgKravetErAarsakenNaeringsinntekt() {
        Kontrollresultat r = celine().oppgjoer("p1", 90, 241_000, 22_000).etterkontroll();
        assertThat(differanser(r))
                .containsExactlyElementsOf(kroner(-687, -687, 0, -687, -687, 0, -443, 0, -1523, -443, 0, -443));
        assertThat(r.sum()).isEqualTo(Kroner.av(-5_600));
        assertThat(r.beloep()).isEqualTo(Kroner.av(-5_600));
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.TILBAKEKRAV);
        assertThat(r.grunner()).isEmpty();
        assertThat(r.terminer().getFirst().aarsaker())
                .containsExactly(new Aarsak(
                        Art.DATA,
                        "Næringsinntekt for p1",
                        "husstand[0].aarsbeloep.naeringsinntekt",
                        Kroner.av(-687),
                        Kroner.av("2583.33")));
        assertThat(r.aarsaker()).hasSize(1);
        assertThat(r.aarsaker().getFirst().bostoette()).isEqualTo(Kroner.av(-5_600));
    }

    @Test
    void sporetVisesFraGrensenNedTilSkatteoppgjoeret() {
        Kontrollresultat r = celine().oppgjoer("p1", 90, 241_000, 22_000).etterkontroll();
        assertThat(r.spor().verdi()).isEqualByComparingTo("-5600");
        assertThat(r.spor().grunnlag().stream().map(Spor::id))
                .containsExactly("sumDifferanser", "rettsgebyr", "forutsetning", "forutsetning", "forutsetning");
        List<Spor> maaneder = r.spor().grunnlag().getFirst().grunnlag();
        assertThat(maaneder).hasSize(12);
        assertThat(maaneder.getFirst().grunnlag().stream().map(Spor::id)).containsExactly("bostoette", "vedtatt");
        assertThat(alle(r.spor()))
                .filteredOn(s -> s.id().equals("naeringsinntekt"))
                .hasSize(12)
                .allSatisfy(s -> assertThat(((Faktum) s).kilde()).isEqualTo(new Kilde.Skatteoppgjoer("2025")));
    }

    private static List<Spor> alle(Spor spor) {
        return Stream.concat(Stream.of(spor), spor.grunnlag().stream().flatMap(s -> alle(s).stream()))
                .toList();
    }

    @Test
    void formueFoerArvenHoldesUtenforMedGrunnOgDokument() {
        assertThat(geir().etterkontroll().sum()).isEqualTo(Kroner.av(-26_031));
        Kontrollresultat r = geir().unntak(1, 8).etterkontroll();
        assertThat(differanser(r))
                .containsExactlyElementsOf(kroner(0, 0, 0, 0, 0, 0, 0, 0, -2423, -2423, -2423, -2423));
        assertThat(alle(r.spor()))
                .filteredOn(s -> s.id().equals("unntak"))
                .hasSize(8)
                .allSatisfy(s -> assertThat(s)
                        .isEqualTo(new Faktum(
                                "unntak",
                                "Holdes utenfor oppgjøret",
                                null,
                                bospor.trace.Enhet.INGEN,
                                "kapitalinntekt, næringsinntekt, inntekt fra utlandet, netto formue, boligens formuesverdi"
                                        + " for p1: arv",
                                new Kilde.Foert("saksbehandler", "skifteattest 12.09"))));
    }

    @Test
    void baareFormuenKanHoldesUtenfor() {
        Kontrollresultat r = geir().unntak(1, 8, Oppgjoersfelt.NETTOFORMUE).etterkontroll();
        assertThat(r.terminer().getFirst().aarsaker())
                .extracting(Aarsak::tekst)
                .containsExactly("Kapitalinntekt for p1");
        assertThat(r.terminer().getLast().aarsaker())
                .extracting(Aarsak::tekst)
                .containsExactly("Kapitalinntekt for p1", "Netto formue for p1");
    }

    @Test
    void husstandenSperresNaarElinManglerSkatteoppgjoer() {
        // Edge card T5.
        Aarssak sak = new Aarssak(2025)
                .maaneder(1, 12, Bolig.leid(Kroner.av(14_800)), _ -> paret(2_980))
                .oppgjoer("p1", 0, 0, 0);
        Kontrollresultat r = sak.etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.KAN_IKKE_KONTROLLERES);
        assertThat(r.grunner())
                .containsExactly(
                        new Grunn(
                                null,
                                "oppgjoer",
                                "Skatteoppgjøret for 2025 er ikke klart for p2. Etterkontroll kan ikke kjøres for husstanden."));
        assertThat(r.sum()).isNull();
        assertThat(r.beloep()).isNull();
        assertThat(r.terminer()).isEmpty();
        assertThat(r.spor().verdi()).isNull();
        assertThat(sak.oppgjoer("p2", 0, 0, -96_000).etterkontroll().utfall()).isEqualTo(Kontrollutfall.INGEN_ENDRING);
    }

    @Test
    void oppgjoeretForEtAnnetAarAapnerIkke() {
        Kontrollresultat r = celine().oppgjoer(
                        new Aarsoppgjoer("p1", 2024, Kroner.ZERO, Kroner.ZERO, null, Kroner.ZERO, null))
                .etterkontroll();
        assertThat(r.grunner())
                .extracting(Grunn::tekst)
                .containsExactly("Skatteoppgjøret som er oppgitt for p1, gjelder 2024 og ikke 2025."
                        + " Etterkontroll kan ikke kjøres for husstanden.");
    }

    @Test
    void denSomHarFlyttetIAaretOgDenSomFylteAttenMaaHaOppgjoerMenIkkeBarn() {
        Bolig bolig = Bolig.leid(Kroner.av(9_300));
        Person kaare = person("p1", 74, List.of(), 0, 0, 0);
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(1, 9, bolig, _ -> List.of(kaare, person("p2", 72, List.of(), 0, 0, 0)))
                .maaneder(10, 12, bolig, m -> List.of(kaare, Person.av("b1", false, m == 12 ? 18 : 17)))
                .oppgjoer("p1", 0, 0, 0)
                .etterkontroll();
        assertThat(r.grunner())
                .extracting(Grunn::tekst)
                .containsExactly(
                        "Skatteoppgjøret for 2025 er ikke klart for p2. Etterkontroll kan ikke kjøres for husstanden.",
                        "Skatteoppgjøret for 2025 er ikke klart for b1. Etterkontroll kan ikke kjøres for husstanden.");
    }

    @Test
    void rettetTilleggIDesemberErTiTusenMerIEnMaaned() {
        // Edge card T2, with less of other income so that the support is above zero.
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(11, 12, Bolig.leid(Kroner.av(14_800)), _ -> paret(2_980))
                .korrigert(12, "p1", post("uregelmessigeTillegg", 12_980, "Kystbuss Demo AS"))
                .nyBeregning();
        assertThat(r.terminer().getFirst().aarsaker()).isEmpty();
        assertThat(r.terminer().getLast().aarsaker()).singleElement().satisfies(a -> {
            assertThat(a.tekst()).isEqualTo("Inntekten uregelmessige tillegg for p1, Kystbuss Demo AS");
            assertThat(a.art()).isEqualTo(Art.DATA);
            assertThat(a.inntektsgrunnlag()).isEqualTo(Kroner.av(10_000));
            assertThat(a.bostoette()).isEqualTo(r.sum());
        });
        assertThat(r.spor().navn()).isEqualTo("Ny beregning 2025");
    }

    @Test
    void belopetIVedtaketErEnAarsakNaarReglenErEnAnnen() {
        Aarssak sak = new Aarssak(2025);
        var i = inndata(Termin.av(2025, 7), Bolig.leid(Kroner.av(12_900)), celine(7));
        Kontrollresultat r = sak.vedtak(i, Kroner.av(3_000))
                .oppgjoer("p1", 0, 210_000, 22_000)
                .etterkontroll();
        assertThat(r.sum()).isEqualTo(Kroner.av(111));
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.ETTERBETALING);
        assertThat(r.aarsaker()).extracting(Aarsak::art).containsExactly(Art.VEDTAK);
    }

    @Test
    void ukjentVedtaksbeloepBeregnesOgSierDet() {
        var i = inndata(Termin.av(2025, 7), Bolig.leid(Kroner.av(12_900)), celine(7));
        Kontrollresultat r = new Aarssak(2025)
                .vedtak(i, null)
                .oppgjoer("p1", 0, 210_000, 22_000)
                .etterkontroll();
        assertThat(r.sum()).isEqualTo(Kroner.ZERO);
        assertThat(alle(r.spor()))
                .filteredOn(s -> s.id().equals("vedtatt"))
                .singleElement()
                .satisfies(s -> assertThat(((Faktum) s).kilde()).isInstanceOf(Kilde.Forutsatt.class));
    }

    @Test
    void grensenesKroneAvgjoer() {
        // Minimum payment 61 and rettsgebyr 1 314 in July 2025.
        assertThat(utfallMed(60)).isEqualTo(Kontrollutfall.UNDER_MINSTE_UTBETALING);
        assertThat(utfallMed(61)).isEqualTo(Kontrollutfall.ETTERBETALING);
        assertThat(utfallMed(-1_313)).isEqualTo(Kontrollutfall.UNDER_RETTSGEBYR);
        assertThat(utfallMed(-1_314)).isEqualTo(Kontrollutfall.TILBAKEKRAV);
        assertThat(utfallMed(0)).isEqualTo(Kontrollutfall.INGEN_ENDRING);
    }

    private static Kontrollutfall utfallMed(long sum) {
        Kontrollresultat r = medSum(sum).etterkontroll();
        assertThat(r.sum()).isEqualTo(Kroner.av(sum));
        boolean flyttes = r.utfall() == Kontrollutfall.ETTERBETALING || r.utfall() == Kontrollutfall.TILBAKEKRAV;
        assertThat(r.beloep()).isEqualTo(flyttes ? Kroner.av(sum) : Kroner.ZERO);
        assertThat(r.grunner()).hasSize(flyttes || sum == 0 ? 0 : 1);
        return r.utfall();
    }

    private static Aarssak medSum(long sum) {
        var i = inndata(Termin.av(2025, 7), Bolig.leid(Kroner.av(12_900)), celine(7));
        return new Aarssak(2025)
                .vedtak(i, Aarssak.beloep(i).minus(Kroner.av(sum)))
                .oppgjoer("p1", 0, 210_000, 22_000);
    }

    @Test
    void vedtaksdatoenBestemmerHvilketRettsgebyr() {
        Kontrollresultat uten = medSum(-1_320).etterkontroll();
        assertThat(uten.utfall()).isEqualTo(Kontrollutfall.TILBAKEKRAV);
        assertThat(uten.satser())
                .extracting(Sats::id, s -> s.verdi().intValue(), Sats::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("minsteUtbetaling", 61, Satsstatus.VERIFIED),
                        org.assertj.core.groups.Tuple.tuple("rettsgebyr", 1_314, Satsstatus.RECALLED));
        assertThat(uten.forutsetninger())
                .containsExactly(
                        "Grensene i § 14 er målt mot summen av etteroppgjøret; forskriften sier ikke dette uttrykkelig.",
                        "Vedtaksdatoen er ikke oppgitt: rettsgebyret og minste utbetaling er de som gjaldt i den siste"
                                + " måneden som er kontrollert.",
                        "Rettsgebyret fra 2025 er ikke kontrollert mot kilden. Sjekk beløpet før tilbakekrav.");
        Kontrollresultat med =
                medSum(-1_320).besluttet(LocalDate.of(2026, 6, 20)).etterkontroll();
        assertThat(med.utfall()).isEqualTo(Kontrollutfall.UNDER_RETTSGEBYR);
        assertThat(med.forutsetninger()).hasSize(2);
    }

    @Test
    void stadfestetRettsgebyrHarIngenMerknad() {
        var i = inndata(Termin.av(2024, 10), Bolig.leid(Kroner.av(12_900)), celine(7));
        Kontrollresultat r = new Aarssak(2024)
                .vedtak(i, null)
                .oppgjoer("p1", 0, 210_000, 22_000)
                .etterkontroll();
        assertThat(r.forutsetninger()).hasSize(2);
        assertThat(r.satser().getLast().verdi()).isEqualByComparingTo("1277");
    }

    @Test
    void utlandsinntektSomOppgjoeretIkkeViserBlirStaaende() {
        Person frida = new Person(
                "p1",
                true,
                69,
                java.util.Set.of(),
                List.of(post("alderspensjon", 10_900, "Nav")),
                new bospor.domain.Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.av(61_050), Kroner.ZERO, Kroner.ZERO),
                Kroner.ZERO);
        Aarssak sak = new Aarssak(2025).maaneder(1, 1, Bolig.leid(Kroner.av(7_900)), _ -> List.of(frida));
        assertThat(sak.oppgjoer("p1", 0, 0, 0).etterkontroll().sum()).isEqualTo(Kroner.ZERO);
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(1, 1, Bolig.leid(Kroner.av(7_900)), _ -> List.of(frida))
                .oppgjoer(new Aarsoppgjoer("p1", 2025, Kroner.ZERO, Kroner.ZERO, Kroner.av(58_300), Kroner.ZERO, null))
                .etterkontroll();
        assertThat(r.aarsaker()).extracting(Aarsak::tekst).containsExactly("Inntekt fra utlandet for p1");
    }

    @Test
    void formuesverdienAvEgenBoligLeggesSammenOgLeidBoligHarIngen() {
        List<Person> par = List.of(
                person("p1", 40, List.of(post("fastloenn", 15_000, null)), 0, 0, 600_000),
                person("p2", 40, List.of(), 0, 0, 0));
        for (Eieform form : List.of(Eieform.FELLESKOSTNADER, Eieform.LEID)) {
            Bolig bolig = new Bolig(
                    form,
                    Kroner.av(9_000),
                    false,
                    false,
                    Kroner.av(9_000),
                    Kroner.ZERO,
                    Kroner.ZERO,
                    Kroner.ZERO,
                    Kroner.ZERO,
                    Kroner.av(100_000),
                    false);
            Kontrollresultat r = new Aarssak(2025)
                    .maaneder(7, 7, bolig, _ -> par)
                    .oppgjoer(new Aarsoppgjoer(
                            "p1", 2025, Kroner.ZERO, Kroner.ZERO, null, Kroner.av(600_000), Kroner.av(200_000)))
                    .oppgjoer(new Aarsoppgjoer(
                            "p2", 2025, Kroner.ZERO, Kroner.ZERO, null, Kroner.ZERO, Kroner.av(150_000)))
                    .etterkontroll();
            // 65 % of (600 000 − 100 000) / 12 = 27 083 less 65 % of (600 000 − 350 000) / 12 = 13 542.
            assertThat(r.aarsaker())
                    .extracting(Aarsak::inntektsgrunnlag)
                    .containsExactlyElementsOf(form == Eieform.LEID ? List.of() : kroner(-13_541));
        }
    }

    @Test
    void unntaketGjelderBareDenDetErGjortFor() {
        List<Person> par = List.of(
                person("p1", 50, List.of(post("fastloenn", 9_000, null)), 0, 0, 0),
                person("p2", 50, List.of(), 0, 0, 0));
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(7, 7, Bolig.leid(Kroner.av(12_000)), _ -> par)
                .oppgjoer("p1", 0, 24_000, 0)
                .oppgjoer("p2", 0, 36_000, 0)
                .unntak("p2", 1, 12)
                .etterkontroll();
        assertThat(r.aarsaker()).extracting(Aarsak::tekst).containsExactly("Næringsinntekt for p1");
    }

    @Test
    void terminerIUordenKommerIRekkefoelge() {
        Bolig bolig = Bolig.leid(Kroner.av(12_900));
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(9, 9, bolig, EtterkontrollTest::celine)
                .vedtak(inndata(Termin.av(2025, 7), bolig, celine(7)), null)
                .oppgjoer("p1", 0, 210_000, 0)
                .etterkontroll();
        assertThat(r.terminer())
                .extracting(Terminkontroll::termin)
                .containsExactly(Termin.av(2025, 7), Termin.av(2025, 9));
        assertThat(alle(r.spor()))
                .filteredOn(s -> s.id().equals("vedtatt"))
                .extracting(s -> ((Faktum) s).kilde().getClass().getSimpleName())
                .containsExactly("Forutsatt", "Inndata");
    }

    @Test
    void formelenOgGrunnenSierHvilkenGrenseSomAvgjorde() {
        assertThat(formel(60)).isEqualTo("{} for lite er under {} og etterbetales ikke");
        assertThat(formel(61)).isEqualTo("{} for lite er minst {} og etterbetales");
        assertThat(formel(-1_313)).isEqualTo("{} for mye er under {} og kreves ikke tilbake");
        assertThat(formel(-1_314)).isEqualTo("{} for mye er minst {} og kreves tilbake");
        assertThat(formel(0)).isEqualTo("Ingen differanse");
        assertThat(medSum(60).etterkontroll().grunner())
                .extracting(Grunn::tekst)
                .containsExactly(
                        "Det er utbetalt for lite, men mindre enn minste utbetaling: beløpet etterbetales ikke (§ 14).");
        assertThat(medSum(-1).etterkontroll().grunner())
                .extracting(Grunn::tekst)
                .containsExactly(
                        "Det er utbetalt for mye, men mindre enn ett rettsgebyr: beløpet kreves ikke tilbake (§ 14).");
    }

    private static String formel(long sum) {
        return medSum(sum).etterkontroll().spor().formel().moenster();
    }

    @Test
    void aaretUtenKjenteGrenserKanIkkeAvgjoeres() {
        var i = inndata(Termin.av(2019, 1), Bolig.leid(Kroner.av(12_900)), celine(7));
        Kontrollresultat r =
                new Aarssak(2019).vedtak(i, Kroner.ZERO).oppgjoer("p1", 0, 0, 0).etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.KAN_IKKE_KONTROLLERES);
        assertThat(r.grunner().getLast())
                .isEqualTo(new Grunn(
                        null,
                        "aar",
                        "Minste utbetaling eller rettsgebyret er ikke kjent for denne tiden. Etteroppgjøret kan ikke"
                                + " avgjøres."));
        assertThat(r.spor().formel().moenster()).isEqualTo("Kan ikke kontrolleres");
    }
}

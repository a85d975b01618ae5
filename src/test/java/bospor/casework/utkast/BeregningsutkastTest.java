package bospor.casework.utkast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bospor.casework.AapenSak;
import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Merknad.Art;
import bospor.domain.Beregningsinndata;
import bospor.domain.Eieform;
import bospor.domain.Holdesutenfor;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Inntektspost;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeregningsutkastTest {
    private static final Innfoering HAAND = new Innfoering("saksbehandler", "leiekontrakt 01.03.2025");
    private static final Innfoering UTEN_DOKUMENT = new Innfoering("saksbehandler", null);
    private static final Termin APRIL = Termin.av(2025, 4);

    @Test
    void postenePaaMaanedenBlirInntekterMedUtbetaler() {
        assertThat(klart(Testhusstander.h01(), APRIL, foert(1, Map.of(), List.of()))
                        .inndata()
                        .husstand()
                        .soeker()
                        .inntekter())
                .containsExactly(
                        inntekt("ytelseFraOffentlige", "arbeidsavklaringspenger", 29100, "310000043", 0),
                        inntekt("loennsinntekt", "timeloenn", 6100, "310000027", 0));
    }

    @Test
    void treUtbetalingerForeslaasOgTellerBareNaarSaksbehandlerBekrefter() {
        AapenSak sak = Testhusstander.h01();
        Utkastsvar.Klart uten = klart(sak, APRIL, foert(1, Map.of(), List.of()));
        assertThat(uten.merknader()).containsExactly(Merknad.av(Art.TRE_UTBETALINGER_UBEKREFTET, "Alma", "2025-03"));

        Postnoekkel aap = Maanedsposter.av(sak, 0, APRIL.maaned()).getFirst().noekkel();
        Utkastsvar.Klart med = klart(sak, APRIL, foert(1, Map.of(aap, new Foertpost(null, true)), List.of()));
        assertThat(med.inndata().husstand().soeker().inntekter())
                .containsExactly(
                        inntekt("ytelseFraOffentlige", "arbeidsavklaringspenger", 29100, "310000043", 3),
                        inntekt("loennsinntekt", "timeloenn", 6100, "310000027", 0));
        assertThat(med.merknader()).isEmpty();
    }

    @Test
    void bareAprilOgSeptemberSerUtSomTreUtbetalinger() {
        assertThat(maanederMedForslag(Testhusstander.h01())).containsExactly("2025-04", "2025-09");
        assertThat(maanederMedForslag(Testhusstander.h02())).isEmpty();
        assertThat(maanederMedForslag(Testhusstander.h04())).isEmpty();
    }

    @Test
    void negativTrekkILoennForFerieErMed() {
        List<Inntekt> elin = klart(Testhusstander.h04(), Termin.av(2025, 6), foert(2, Map.of(), List.of(9, 6)))
                .inndata()
                .husstand()
                .personer()
                .get(1)
                .inntekter();
        assertThat(elin).contains(inntekt("loennsinntekt", "trekkILoennForFerie", -21400, "310000078", 0));
        assertThat(elin.stream().map(Inntekt::beloep).reduce(Kroner.ZERO, Kroner::pluss))
                .isEqualTo(Kroner.av(33800));
    }

    @Test
    void voksneOgBarnFaarIdOgAlderOgKilde() {
        Beregningsinndata inndata = klart(Testhusstander.h04(), Termin.av(2026, 1), foert(2, Map.of(), List.of(9, 6)))
                .inndata();
        assertThat(inndata.husstand().personer())
                .extracting(Person::id, Person::soeker, Person::alder)
                .containsExactly(
                        tuple("p1", true, 36), tuple("p2", false, 34), tuple("p3", false, 9), tuple("p4", false, 6));
        assertThat(inndata.kilder())
                .isEqualTo(Map.of(
                        "kommunenummer", UTEN_DOKUMENT,
                        "bolig.husleiePerMaaned", HAAND,
                        "husstand[2].alder", UTEN_DOKUMENT,
                        "husstand[3].alder", UTEN_DOKUMENT));
    }

    @Test
    void alderenErDenPaaSituasjonsdatoen() {
        // Kåre is born 6 June 1951, Liv 25 February 1953.
        assertThat(aldre(Termin.av(2025, 6))).containsExactly(73, 72);
        assertThat(aldre(Termin.av(2025, 7))).containsExactly(74, 72);
    }

    @Test
    void denSomHarFlyttetErIkkeIHusstandenFraOgMedMaaneden() {
        Foertperson borte = new Foertperson(null, Set.of(), Map.of(), null, YearMonth.of(2025, 10));
        Foerteopplysninger foert = medPersoner(List.of(Foertperson.INGENTING, borte));
        assertThat(klart(Testhusstander.h09(), Termin.av(2025, 9), foert)
                        .inndata()
                        .husstand()
                        .antall())
                .isEqualTo(2);
        assertThat(klart(Testhusstander.h09(), Termin.av(2025, 10), foert)
                        .inndata()
                        .husstand()
                        .antall())
                .isEqualTo(1);
    }

    @Test
    void naturalytelserOgPosterUtenBeloepErIkkeMed() {
        AapenSak sak = Testhusstander.sak(
                "Alma",
                "14838740228",
                List.of(
                        Testhusstander.post("loennsinntekt", "fastloenn", "kontantytelse", Kroner.av(100)),
                        Testhusstander.post("loennsinntekt", "bil", "naturalytelse", Kroner.av(200)),
                        Testhusstander.post(
                                "loennsinntekt", "kilometergodtgjoerelseBil", "utgiftsgodtgjoerelse", Kroner.av(300)),
                        Testhusstander.post("loennsinntekt", "nyKode2027", null, Kroner.av(1000)),
                        Testhusstander.post("loennsinntekt", "timeloenn", "kontantytelse", null)),
                Testhusstander.oppgjoer(Map.of(), 0));
        Utkastsvar.Klart svar = klart(sak, Termin.av(2026, 1), foert(1, Map.of(), List.of()));
        assertThat(svar.inndata().husstand().soeker().inntekter())
                .extracting(Inntekt::kode)
                .containsExactly("fastloenn", "nyKode2027");
        assertThat(svar.merknader()).containsExactly(Merknad.av(Art.POST_UFULLSTENDIG, "Alma"));
    }

    @Test
    void toLikePosterErToPosterOgKanHoldesUtenforHverForSeg() {
        Inntektspost post = Testhusstander.post("loennsinntekt", "timeloenn", "kontantytelse", Kroner.av(500));
        AapenSak sak =
                Testhusstander.sak("Alma", "14838740228", List.of(post, post), Testhusstander.oppgjoer(Map.of(), 0));
        Holdesutenfor utenfor = new Holdesutenfor(Utenforgrunn.AAPENBART_FEIL.tekst(), "e-post 03.02.2026");
        List<Inntekt> inntekter = klart(
                        sak,
                        Termin.av(2026, 1),
                        foert(1, Map.of(new Postnoekkel(0, post, 1), new Foertpost(utenfor, false)), List.of()))
                .inndata()
                .husstand()
                .soeker()
                .inntekter();
        assertThat(inntekter).extracting(Inntekt::holdesUtenfor).containsExactly(null, utenfor);
    }

    @Test
    void husstandSomIkkeKanSummeresBeregnesIkke() {
        AapenSak nede = Testhusstander.medInntekt(
                Testhusstander.h04(),
                1,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.MIDLERTIDIG_NEDE, Feil.av(Feilart.TJENESTE_NEDE)));
        assertThat(lag(nede, APRIL, foert(2, Map.of(), List.of())))
                .isEqualTo(new Utkastsvar.IkkeKlart(List.of(Merknad.av(Art.INNTEKT_IKKE_HENTET, "Elin"))));
        AapenSak skjermet = Testhusstander.medInntekt(
                Testhusstander.h04(),
                0,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.SKJERMET, Feil.av(Feilart.SKJERMET)));
        assertThat(lag(skjermet, APRIL, foert(2, Map.of(), List.of())).merknader())
                .contains(Merknad.av(Art.SKJERMET, "David"));
    }

    @Test
    void maanedUtenforOppslagetStopperOgUkomplettMaanedVarsles() {
        assertThat(lag(Testhusstander.h01(), Termin.av(2024, 12), foert(1, Map.of(), List.of())))
                .isEqualTo(new Utkastsvar.IkkeKlart(List.of(Merknad.av(Art.UTENFOR_OPPSLAGET, "2024-12"))));
        AapenSak tidlig = hentet(Testhusstander.h01(), "2026-02-03T10:00:00Z");
        assertThat(klart(tidlig, Termin.av(2026, 1), foert(1, Map.of(), List.of()))
                        .merknader())
                .containsExactly(Merknad.av(Art.IKKE_KOMPLETT, "2026-01", "2026-02"));
        assertThat(Beregningsutkast.foersteForslag(tidlig)).isEqualTo(Termin.av(2025, 12));
        assertThat(Beregningsutkast.foersteForslag(Testhusstander.h01())).isEqualTo(Termin.av(2026, 1));
    }

    @Test
    void manglendeOppgjoerErNullMensUhentetOppgjoerMaaFoeres() {
        AapenSak finnesIkke = Testhusstander.medOppgjoer(
                Testhusstander.h01(),
                0,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.INGEN_RAPPORTERT, Feil.av(Feilart.INGEN_RAPPORTERT)));
        assertThat(klart(finnesIkke, Termin.av(2026, 1), foert(1, Map.of(), List.of()))
                        .merknader())
                .containsExactly(Merknad.av(Art.OPPGJOER_FINNES_IKKE, "Alma"));
        AapenSak ikkeHentet = Testhusstander.medOppgjoer(
                Testhusstander.h01(),
                0,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.MIDLERTIDIG_NEDE, Feil.av(Feilart.TJENESTE_NEDE)));
        assertThat(lag(ikkeHentet, Termin.av(2026, 1), foert(1, Map.of(), List.of())))
                .isEqualTo(new Utkastsvar.IkkeKlart(List.of(Merknad.av(Art.OPPGJOER_IKKE_HENTET, "Alma"))));
        Foertperson selv = new Foertperson(
                null,
                Set.of(),
                Map.of(
                        Aarsfelt.KAPITALINNTEKT, new Foertbeloep(Kroner.ZERO, UTEN_DOKUMENT),
                        Aarsfelt.NETTOFORMUE, new Foertbeloep(Kroner.ZERO, UTEN_DOKUMENT)),
                null,
                null);
        assertThat(lag(ikkeHentet, Termin.av(2026, 1), medPersoner(List.of(selv))))
                .isInstanceOf(Utkastsvar.Klart.class);
    }

    @Test
    void voksenSomIkkeErSlaattOppStopperNaarInntektenTeller() {
        Foerteopplysninger med20 = medAndre(20);
        assertThat(lag(Testhusstander.h01(), Termin.av(2026, 1), med20))
                .isEqualTo(new Utkastsvar.IkkeKlart(List.of(Merknad.av(Art.VOKSEN_IKKE_SLAATT_OPP, "20"))));
        assertThat(klart(Testhusstander.h01(), Termin.av(2026, 1), medAndre(19)).merknader())
                .containsExactly(Merknad.av(Art.FORMUE_IKKE_SLAATT_OPP, "19"));
    }

    @Test
    void boligfelterSomEieformenIkkeSpoerOmErUtelatt() {
        Foertbolig enebolig = new Foertbolig(
                Eieform.ENEBOLIG,
                Map.of(
                        Boligfelt.HUSLEIE, new Foertbeloep(Kroner.av(9450), HAAND),
                        Boligfelt.EIENDOMSSKATT, new Foertbeloep(Kroner.av(3200), HAAND),
                        Boligfelt.FORMUESVERDI, new Foertbeloep(Kroner.av(700000), HAAND)),
                false,
                false,
                false);
        Foerteopplysninger f = new Foerteopplysninger(
                new Kommunenummer("5501"),
                UTEN_DOKUMENT,
                enebolig,
                List.of(),
                List.of(),
                UTEN_DOKUMENT,
                List.of(Foertperson.INGENTING),
                Map.of());
        Beregningsinndata inndata =
                klart(Testhusstander.h01(), Termin.av(2026, 1), f).inndata();
        assertThat(inndata.bolig().husleiePerMaaned()).isEqualTo(Kroner.ZERO);
        assertThat(inndata.bolig().eiendomsskattPerAar()).isEqualTo(Kroner.av(3200));
        assertThat(inndata.kilder())
                .containsOnlyKeys("kommunenummer", "bolig.eiendomsskattPerAar", "bolig.formuesverdi");
    }

    private static List<Integer> aldre(Termin termin) {
        return klart(Testhusstander.h09(), termin, foert(2, Map.of(), List.of()))
                .inndata()
                .husstand()
                .personer()
                .stream()
                .map(Person::alder)
                .toList();
    }

    private static List<String> maanederMedForslag(AapenSak sak) {
        return sak.oppslag().periode().maaneder().stream()
                .filter(m -> Maanedsposter.av(sak, 0, m).stream().anyMatch(p -> p.likner() != null))
                .map(YearMonth::toString)
                .toList();
    }

    private static AapenSak hentet(AapenSak sak, String tid) {
        return new AapenSak(
                sak.saksnummer(),
                sak.formaal(),
                sak.medlemmer(),
                new Oppslag(
                        Instant.parse(tid),
                        sak.oppslag().periode(),
                        sak.oppslag().personer()));
    }

    private static Inntekt inntekt(String type, String kode, int beloep, String utbetaler, int utbetalinger) {
        YearMonth maaned = kode.equals("trekkILoennForFerie") ? YearMonth.of(2025, 6) : YearMonth.of(2025, 4);
        return new Inntekt(type, kode, Kroner.av(beloep), utbetaler, maaned, utbetaler, utbetaler, utbetalinger, null);
    }

    private static Utkastsvar lag(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        return Beregningsutkast.lag(sak, termin, foert);
    }

    private static Utkastsvar.Klart klart(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        Utkastsvar svar = lag(sak, termin, foert);
        assertThat(svar).isInstanceOf(Utkastsvar.Klart.class);
        return (Utkastsvar.Klart) svar;
    }

    private static Foerteopplysninger foert(int voksne, Map<Postnoekkel, Foertpost> poster, List<Integer> barn) {
        return new Foerteopplysninger(
                new Kommunenummer("5501"),
                UTEN_DOKUMENT,
                leid(),
                barn,
                List.of(),
                UTEN_DOKUMENT,
                Collections.nCopies(voksne, Foertperson.INGENTING),
                poster);
    }

    private static Foerteopplysninger medPersoner(List<Foertperson> personer) {
        return new Foerteopplysninger(
                new Kommunenummer("5501"),
                UTEN_DOKUMENT,
                leid(),
                List.of(),
                List.of(),
                UTEN_DOKUMENT,
                personer,
                Map.of());
    }

    private static Foerteopplysninger medAndre(int alder) {
        return new Foerteopplysninger(
                new Kommunenummer("5501"),
                UTEN_DOKUMENT,
                leid(),
                List.of(),
                List.of(alder),
                UTEN_DOKUMENT,
                List.of(Foertperson.INGENTING),
                Map.of());
    }

    private static Foertbolig leid() {
        return new Foertbolig(
                Eieform.LEID, Map.of(Boligfelt.HUSLEIE, new Foertbeloep(Kroner.av(9450), HAAND)), false, false, false);
    }
}

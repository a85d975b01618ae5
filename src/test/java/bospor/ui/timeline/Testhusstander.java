package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented households H01, H04 and H07 as they would have been looked up on 12 February 2026, and the hard days. */
final class Testhusstander {
    static final LocalDate DEMODAG = LocalDate.of(2026, 2, 12);
    static final YearMonth FRA = YearMonth.of(2025, 1);
    static final YearMonth TIL = YearMonth.of(2026, 1);
    /** Places of all adults whose details must be asked for. */
    static final Set<Integer> ALLE_AAPNE = Set.of(1, 2, 3, 4, 5);

    static final String NAV = "310000051";
    static final String RENHOLD = "310000086";
    static final String KYSTBUSS = "310000140";
    static final String SYKEHJEM = "310000167";
    static final String DEMOKOMMUNE = "310000019";
    static final String KULTURHUS = "310000183";
    static final String LAGER = "310000205";
    private static final Map<String, String> NAVN = Map.of(
            NAV, "Nav",
            RENHOLD, "Renhold Demo AS",
            KYSTBUSS, "Kystbuss Demo AS",
            SYKEHJEM, "Sykehjem Demo KF",
            DEMOKOMMUNE, "Demokommune",
            LAGER, "Lager Demo AS",
            KULTURHUS, "Kulturhus Demo AS");
    static final String TILLEGG = "uregelmessigeTilleggKnyttetTilArbeidetTid";

    private Testhusstander() {}

    /** Asks for the details of every adult. */
    static void aapneAlt(TimelineViewModel vm) {
        AapenSak sak = Objects.requireNonNull(vm.lesing().sak());
        for (int person = 1; person < sak.medlemmer().size(); person++) {
            vm.lesing().detaljer().open(person);
        }
    }

    static @Nullable String navn(String orgnr) {
        return NAVN.get(orgnr);
    }

    /** Posts from January 2025 on, one number a month; {@code -} for a month without. */
    static List<Inntektspost> rad(String utbetaler, String gruppe, String kode, String beloep) {
        List<Inntektspost> poster = new ArrayList<>();
        YearMonth maaned = FRA;
        for (Scanner tall = new Scanner(beloep); tall.hasNext(); ) {
            String b = tall.next();
            if (!b.equals("-")) {
                poster.add(post(utbetaler, gruppe, kode, maaned, Long.parseLong(b)));
            }
            maaned = maaned.plusMonths(1);
        }
        return poster;
    }

    static Inntektspost post(String utbetaler, String gruppe, String kode, YearMonth maaned, long beloep) {
        return new Inntektspost(
                maaned,
                utbetaler,
                utbetaler.substring(0, 6) + "999",
                gruppe,
                kode,
                "kontantytelse",
                Kroner.av(beloep),
                null,
                null,
                Map.of());
    }

    static Kildesvar<Inntektsopplysninger> inntekt(List<Inntektspost> poster) {
        return new Kildesvar.Hentet<>(new Inntektsopplysninger(TIL, false, poster, List.of(), List.of()), null);
    }

    static <T> Kildesvar<T> uten(Oppslagsstatus status, Feilart art) {
        return new Kildesvar.IkkeHentet<>(status, Feil.av(art));
    }

    static Kildesvar<Skattegrunnlag> oppgjoer(LocalDate dato, Skattepost... poster) {
        return new Kildesvar.Hentet<>(new Skattegrunnlag("2024", "oppgjoer", dato, null, false, List.of(poster)), null);
    }

    static Skattepost skattepost(String navn, long beloep, String kategori) {
        return new Skattepost(navn, Kroner.av(beloep), kategori, "grunnlag");
    }

    static Foedselsnummer fnr(String sifre) {
        return Foedselsnummer.av(sifre);
    }

    static AapenSak sak(String nummer, List<String> navn, Personoppslag... personer) {
        return sak(nummer, new Maanedsperiode(FRA, TIL), navn, personer);
    }

    static AapenSak sak(String nummer, Maanedsperiode periode, List<String> navn, Personoppslag... personer) {
        List<Husstandsmedlem> medlemmer = new ArrayList<>();
        for (int i = 0; i < personer.length; i++) {
            medlemmer.add(new Husstandsmedlem(personer[i].fnr(), navn.get(i)));
        }
        return new AapenSak(
                nummer,
                "kommunal bostøtte",
                medlemmer,
                new Oppslag(Instant.parse("2026-02-12T10:31:04Z"), periode, List.of(personer)));
    }

    @SafeVarargs
    static List<Inntektspost> alle(List<Inntektspost>... rader) {
        List<Inntektspost> alle = new ArrayList<>();
        for (List<Inntektspost> rad : rader) {
            alle.addAll(rad);
        }
        return alle;
    }

    static AapenSak h01() {
        return sak("H01", List.of("Alma"), new Personoppslag(fnr("14838740228"), inntekt(alma()), almaOppgjoer()));
    }

    static List<Inntektspost> alma() {
        return alle(
                rad(NAV, "ytelseFraOffentlige", "arbeidsavklaringspenger", """
                        19400 19400 19400 29100 20360 20360 20360 20360 30540 20360 20360 20360 20360"""),
                rad(RENHOLD, "loennsinntekt", "timeloenn", """
                        6200 5800 6450 6100 6300 6200 - 6050 6500 6200 6350 6200 6100"""),
                rad(RENHOLD, "loennsinntekt", "feriepenger", "- - - - - 7700"));
    }

    static Kildesvar<Skattegrunnlag> almaOppgjoer() {
        return oppgjoer(
                LocalDate.of(2025, 6, 24),
                skattepost("arbeidsavklaringspenger", 246_800, "inntekt"),
                skattepost("samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt", 71_300, "inntekt"),
                skattepost("samledeOpptjenteRenterIInnenlandskeBanker", 140, "inntekt"),
                skattepost("nettoformue", -38_000, "-"));
    }

    static List<Inntektspost> david() {
        return alle(
                rad(KYSTBUSS, "loennsinntekt", "timeloenn", """
                        27880 24600 29110 22960 26650 25420 - 28290 12300 - 19680 27060 25830"""),
                rad(KYSTBUSS, "loennsinntekt", TILLEGG, "2140 1480 3060 1120 2450 1870 - 2760 640 - 1320 2980 2210"),
                rad(KYSTBUSS, "loennsinntekt", "feriepenger", "- - - - - 33400"),
                rad(NAV, "ytelseFraOffentlige", "sykepenger", "- - - - - - - - 5600 24300 7100"));
    }

    static List<Inntektspost> elin() {
        return alle(
                rad(SYKEHJEM, "loennsinntekt", "fastloenn", "21400 ".repeat(13)),
                rad(SYKEHJEM, "loennsinntekt", "trekkILoennForFerie", "- - - - - -21400"),
                rad(SYKEHJEM, "loennsinntekt", "feriepenger", "- - - - - 30100"),
                rad(SYKEHJEM, "loennsinntekt", TILLEGG, """
                        4300 3100 3950 5200 6800 3700 4100 2900 3300 4600 3800 7200 4450"""),
                rad(SYKEHJEM, "loennsinntekt", "overtidsgodtgjoerelse", "- 1900 - 2600 - - 5400 3800 - - 1200 4700 -"));
    }

    static Personoppslag davidOppslag() {
        return new Personoppslag(
                fnr("09898941512"),
                inntekt(david()),
                oppgjoer(
                        LocalDate.of(2025, 6, 10),
                        skattepost("samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt", 331_000, "inntekt"),
                        skattepost("sumMinstefradrag", 92_000, "inntektsfradrag"),
                        skattepost("samletInnskuddIInnenlandskeBanker", 21_000, "formue"),
                        skattepost("samletGjeld", 69_000, "formuesfradrag"),
                        skattepost("nettoformue", -48_000, "-")));
    }

    static AapenSak h04() {
        return h04(
                "H04",
                new Personoppslag(
                        fnr("30819144016"),
                        inntekt(elin()),
                        oppgjoer(
                                LocalDate.of(2025, 6, 24),
                                skattepost(
                                        "samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt", 302_500, "inntekt"),
                                skattepost("nettoformue", -48_000, "-"))));
    }

    static AapenSak h04(String saksnummer, Personoppslag elin) {
        return sak(saksnummer, List.of("David", "Elin"), davidOppslag(), elin);
    }

    static AapenSak h06() {
        return sak(
                "H06",
                List.of("Geir"),
                new Personoppslag(
                        fnr("19847835039"),
                        inntekt(alle(
                                rad(KULTURHUS, "loennsinntekt", "fastloenn", "19800 ".repeat(4) + "20500 ".repeat(9)),
                                rad(KULTURHUS, "loennsinntekt", "trekkILoennForFerie", "- - - - - -20500"),
                                rad(KULTURHUS, "loennsinntekt", "feriepenger", "- - - - - 27900"))),
                        oppgjoer(
                                LocalDate.of(2025, 8, 19),
                                skattepost(
                                        "samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt", 234_600, "inntekt"),
                                skattepost("samledeOpptjenteRenterIInnenlandskeBanker", 28_900, "inntekt"),
                                skattepost("gevinstVedRealisasjonAvAndelIRentedelIVerdipapirfond", 64_000, "inntekt"),
                                skattepost("nettoformue", 1_140_000, "-"))));
    }

    static AapenSak h07() {
        return sak(
                "H07",
                List.of("Hanan", "Idris"),
                new Personoppslag(
                        fnr("01829046012"),
                        inntekt(rad(DEMOKOMMUNE, "pensjonEllerTrygd", "introduksjonsstoenad", """
                                20671 19100 20671 20671 21693 21693 21693 21693 21693 21693 21693 21693 21693""")),
                        uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT)),
                new Personoppslag(
                        fnr("15878845568"),
                        inntekt(alle(
                                rad(DEMOKOMMUNE, "pensjonEllerTrygd", "introduksjonsstoenad", """
                                        - - 20671 20671 21693 21693 21693 21693 21693 10846 - - -"""),
                                rad(LAGER, "loennsinntekt", "timeloenn", """
                                        - - - - - - - - - 18900 26300 27100 24800"""))),
                        uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT)));
    }

    /** H07 when Hanan's D-number was looked up beside her new one: January to March stand there. */
    static AapenSak h07MedDnummer() {
        Personoppslag idris = h07().oppslag().personer().getLast();
        return sak(
                "H07",
                List.of("Hanan", "Idris", "Voksen 3"),
                new Personoppslag(
                        fnr("01829046012"),
                        inntekt(rad(DEMOKOMMUNE, "pensjonEllerTrygd", "introduksjonsstoenad", """
                                - - - 20671 21693 21693 21693 21693 21693 21693 21693 21693 21693""")),
                        uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT)),
                idris,
                new Personoppslag(
                        fnr("41829047061"),
                        inntekt(rad(DEMOKOMMUNE, "pensjonEllerTrygd", "introduksjonsstoenad", "20671 19100 20671")),
                        uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT)));
    }

    /** H04 when Elin's income did not come. */
    static AapenSak h04MedFeil() {
        return h04(
                "H04-feil",
                new Personoppslag(
                        fnr("30819144016"),
                        uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE),
                        uten(Oppslagsstatus.IKKE_HENTET, Feilart.AVBRUTT)));
    }

    /** H04 when Elin is shielded, with posts that must not show. */
    static AapenSak h04Skjermet() {
        return h04(
                "H04-skjermet",
                new Personoppslag(
                        fnr("30819144016"),
                        new Kildesvar.Hentet<>(new Inntektsopplysninger(TIL, true, elin(), List.of(), List.of()), null),
                        uten(Oppslagsstatus.SKJERMET, Feilart.SKJERMET)));
    }

    /** H01 with February 2026 asked for too, and everything the registers can surprise with. */
    static AapenSak h01Uvanlig() {
        YearMonth februar = TIL.plusMonths(1);
        List<Inntektspost> poster = alle(
                alma(),
                List.of(
                        post(NAV, "ytelseFraOffentlige", "arbeidsavklaringspenger", februar, 10_180),
                        post(RENHOLD, "loennsinntekt", "nyKode2027", FRA, 1_000),
                        post("14838740228", "loennsinntekt", "timeloenn", FRA, 500),
                        uvanlig(RENHOLD, "bil", "naturalytelse", FRA, Kroner.av(3_000), null),
                        uvanlig(
                                RENHOLD,
                                "kilometergodtgjoerelseBil",
                                "utgiftsgodtgjoerelse",
                                FRA,
                                Kroner.av(450),
                                null),
                        uvanlig(RENHOLD, "fastloenn", null, FRA.plusMonths(1), null, null),
                        uvanlig(RENHOLD, "timeloenn", "kontantytelse", FRA.plusMonths(2), Kroner.av(900), FRA.atDay(1)),
                        uvanlig(RENHOLD, "bonus", "kontantytelse", null, Kroner.av(7_000), null)));
        return sak(
                "H01-uvanlig",
                new Maanedsperiode(FRA, februar),
                List.of("Alma"),
                new Personoppslag(fnr("14838740228"), inntekt(poster), almaOppgjoer()));
    }

    private static Inntektspost uvanlig(
            String utbetaler,
            String kode,
            @Nullable String fordel,
            @Nullable YearMonth maaned,
            @Nullable Kroner beloep,
            @Nullable LocalDate etterbetalingFra) {
        return new Inntektspost(
                maaned,
                utbetaler,
                "310000094",
                "loennsinntekt",
                kode,
                fordel,
                beloep,
                etterbetalingFra,
                etterbetalingFra == null ? null : etterbetalingFra.plusMonths(1).minusDays(1),
                Map.of());
    }

    /** A household of many months and sources, for measuring. */
    static AapenSak stor(int maaneder, int kilder) {
        YearMonth fra = TIL.minusMonths(maaneder - 1L);
        List<Inntektspost> poster = new ArrayList<>();
        for (int m = 0; m < maaneder; m++) {
            for (int k = 0; k < kilder; k++) {
                String kode =
                        List.of("fastloenn", TILLEGG, "overtidsgodtgjoerelse").get(k % 3);
                poster.add(post(
                        "3100" + (10_000 + k / 3),
                        "loennsinntekt",
                        kode,
                        fra.plusMonths(m),
                        1_000 + 37L * ((m * 7 + k * 13) % 50)));
            }
        }
        return sak(
                "stor",
                new Maanedsperiode(fra, TIL),
                List.of("Alma"),
                new Personoppslag(fnr("14838740228"), inntekt(poster), almaOppgjoer()));
    }
}

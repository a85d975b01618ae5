package bospor.casework;

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
import org.jspecify.annotations.Nullable;

/** Invented households of the demonstration (January 2025 to January 2026, looked up 12 February 2026), as open cases. */
public final class Testhusstander {
    private static final Instant HENTET = Instant.parse("2026-02-12T10:31:04Z");
    private static final Maanedsperiode PERIODE = new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1));
    private static final String NAV = "310000043";

    private Testhusstander() {}

    /** Alma: AAP with three payments in April and September, and a part-time job. */
    public static AapenSak h01() {
        List<Inntektspost> poster = new ArrayList<>();
        poster.addAll(rad(
                NAV,
                "ytelseFraOffentlige",
                "arbeidsavklaringspenger",
                19400,
                19400,
                19400,
                29100,
                20360,
                20360,
                20360,
                20360,
                30540,
                20360,
                20360,
                20360,
                20360));
        poster.addAll(rad(
                "310000027",
                "loennsinntekt",
                "timeloenn",
                6200,
                5800,
                6450,
                6100,
                6300,
                6200,
                0,
                6050,
                6500,
                6200,
                6350,
                6200,
                6100));
        poster.addAll(rad("310000027", "loennsinntekt", "feriepenger", 0, 0, 0, 0, 0, 7700));
        return sak(
                "Alma",
                "14838740228",
                poster,
                oppgjoer(Map.of("samledeOpptjenteRenterIInnenlandskeBanker", 140), -38000));
    }

    /** Birger: uføretrygd with back-pay in June and Nav's settlement in October. */
    public static AapenSak h02() {
        List<Inntektspost> poster = new ArrayList<>();
        poster.addAll(rad(
                NAV,
                "ytelseFraOffentlige",
                "ufoeretrygd",
                22150,
                22150,
                22150,
                22150,
                22150,
                24340,
                23245,
                23245,
                23245,
                23245,
                23245,
                23245,
                23245));
        poster.addAll(rad(NAV, "ytelseFraOffentlige", "ufoereytelseEtteroppgjoer", 0, 0, 0, 0, 0, 0, 0, 0, 0, 4860));
        return sak("Birger", "02917031285", poster, oppgjoer(Map.of(), 41000));
    }

    /** David and Elin: shift work, sykepenger, and a negative post of 21 400 in June. */
    public static AapenSak h04() {
        List<Inntektspost> david = new ArrayList<>();
        david.addAll(rad(
                "310000051",
                "loennsinntekt",
                "timeloenn",
                27880,
                24600,
                29110,
                22960,
                26650,
                25420,
                0,
                28290,
                12300,
                0,
                19680,
                27060,
                25830));
        david.addAll(rad(
                "310000051",
                "loennsinntekt",
                "uregelmessigeTilleggKnyttetTilArbeidetTid",
                2140,
                1480,
                3060,
                1120,
                2450,
                1870,
                0,
                2760,
                640,
                0,
                1320,
                2980,
                2210));
        david.addAll(rad("310000051", "loennsinntekt", "feriepenger", 0, 0, 0, 0, 0, 33400));
        david.addAll(rad(NAV, "ytelseFraOffentlige", "sykepenger", 0, 0, 0, 0, 0, 0, 0, 0, 5600, 24300, 7100));
        List<Inntektspost> elin = new ArrayList<>();
        elin.addAll(rad(
                "310000078",
                "loennsinntekt",
                "fastloenn",
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400,
                21400));
        elin.addAll(rad("310000078", "loennsinntekt", "trekkILoennForFerie", 0, 0, 0, 0, 0, -21400));
        elin.addAll(rad("310000078", "loennsinntekt", "feriepenger", 0, 0, 0, 0, 0, 30100));
        elin.addAll(rad(
                "310000078",
                "loennsinntekt",
                "uregelmessigeTilleggKnyttetTilArbeidetTid",
                4300,
                3100,
                3950,
                5200,
                6800,
                3700,
                4100,
                2900,
                3300,
                4600,
                3800,
                7200,
                4450));
        elin.addAll(rad(
                "310000078",
                "loennsinntekt",
                "overtidsgodtgjoerelse",
                0,
                1900,
                0,
                2600,
                0,
                0,
                5400,
                3800,
                0,
                0,
                1200,
                4700));
        return sak(List.of(
                person("David", "09898941512", david, oppgjoer(Map.of(), -58000)),
                person("Elin", "30819144016", elin, oppgjoer(Map.of(), -38000))));
    }

    /** Kåre and Liv: pensioners with interest and wealth. */
    public static AapenSak h09() {
        List<Inntektspost> kaare = new ArrayList<>();
        kaare.addAll(rad(
                NAV,
                "pensjonEllerTrygd",
                "alderspensjon",
                17950,
                17950,
                17950,
                17950,
                17950,
                19290,
                18620,
                18620,
                18620,
                18620,
                18620,
                18620,
                18620));
        kaare.addAll(rad(
                "310000086",
                "pensjonEllerTrygd",
                "nyAvtalefestetPensjonPrivatSektor",
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240,
                5240));
        List<Inntektspost> liv = new ArrayList<>();
        liv.addAll(rad(
                NAV,
                "pensjonEllerTrygd",
                "alderspensjon",
                13900,
                13900,
                13900,
                13900,
                13900,
                14940,
                14420,
                14420,
                14420,
                14420,
                14420,
                14420,
                14420));
        liv.addAll(rad(
                "310000094",
                "pensjonEllerTrygd",
                "alderspensjon",
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120,
                3120));
        return sak(List.of(
                person(
                        "Kåre",
                        "06865130080",
                        kaare,
                        oppgjoer(Map.of("samledeOpptjenteRenterIInnenlandskeBanker", 22400), 662000)),
                person(
                        "Liv",
                        "25825332076",
                        liv,
                        oppgjoer(Map.of("samledeOpptjenteRenterIInnenlandskeBanker", 3100), 118000))));
    }

    /** A post of January 2026 of any kind. */
    public static Inntektspost post(String gruppe, String kode, @Nullable String fordel, @Nullable Kroner beloep) {
        return new Inntektspost(YearMonth.of(2026, 1), NAV, NAV, gruppe, kode, fordel, beloep, null, null, Map.of());
    }

    /** A case of one person with these posts. */
    public static AapenSak sak(String navn, String fnr, List<Inntektspost> poster, @Nullable Skattegrunnlag oppgjoer) {
        return sak(List.of(person(navn, fnr, poster, oppgjoer)));
    }

    /** The same case with another answer about the income of one adult. */
    public static AapenSak medInntekt(AapenSak sak, int person, Kildesvar<Inntektsopplysninger> svar) {
        List<Personoppslag> personer = new ArrayList<>(sak.oppslag().personer());
        Personoppslag p = personer.get(person);
        personer.set(person, new Personoppslag(p.fnr(), svar, p.skatteoppgjoer()));
        return new AapenSak(
                sak.saksnummer(),
                sak.formaal(),
                sak.medlemmer(),
                new Oppslag(sak.oppslag().hentet(), sak.oppslag().periode(), personer));
    }

    /** The same case with another answer about the settlement of one adult. */
    public static AapenSak medOppgjoer(AapenSak sak, int person, Kildesvar<Skattegrunnlag> svar) {
        List<Personoppslag> personer = new ArrayList<>(sak.oppslag().personer());
        Personoppslag p = personer.get(person);
        personer.set(person, new Personoppslag(p.fnr(), p.inntekt(), svar));
        return new AapenSak(
                sak.saksnummer(),
                sak.formaal(),
                sak.medlemmer(),
                new Oppslag(sak.oppslag().hentet(), sak.oppslag().periode(), personer));
    }

    /** A settlement of 2024 with these rows of income and this net wealth. */
    public static Skattegrunnlag oppgjoer(Map<String, Integer> inntekter, int nettoformue) {
        List<Skattepost> poster = new ArrayList<>();
        inntekter.forEach((navn, beloep) -> poster.add(new Skattepost(navn, Kroner.av(beloep), "inntekt", "grunnlag")));
        poster.add(new Skattepost("nettoformue", Kroner.av(nettoformue), "-", "grunnlag"));
        return new Skattegrunnlag("2024", "oppgjoer", LocalDate.of(2025, 6, 24), null, false, poster);
    }

    private record Voksen(Husstandsmedlem medlem, Personoppslag oppslag) {}

    private static Voksen person(
            String navn, String fnr, List<Inntektspost> poster, @Nullable Skattegrunnlag oppgjoer) {
        Foedselsnummer nummer = Foedselsnummer.av(fnr);
        Kildesvar<Skattegrunnlag> settlement = oppgjoer == null
                ? new Kildesvar.IkkeHentet<>(Oppslagsstatus.INGEN_RAPPORTERT, Feil.av(Feilart.INGEN_RAPPORTERT))
                : new Kildesvar.Hentet<>(oppgjoer, "k");
        return new Voksen(
                new Husstandsmedlem(nummer, navn),
                new Personoppslag(
                        nummer,
                        new Kildesvar.Hentet<>(
                                new Inntektsopplysninger(YearMonth.of(2026, 1), false, poster, List.of(), List.of()),
                                "k"),
                        settlement));
    }

    private static AapenSak sak(List<Voksen> voksne) {
        return new AapenSak(
                "2026/117",
                "kommunal bolig",
                voksne.stream().map(Voksen::medlem).toList(),
                new Oppslag(
                        HENTET, PERIODE, voksne.stream().map(Voksen::oppslag).toList()));
    }

    /** A row of the household's table: one post for each month from January 2025 that is not zero. */
    private static List<Inntektspost> rad(String utbetaler, String gruppe, String kode, int... beloep) {
        List<Inntektspost> poster = new ArrayList<>();
        for (int i = 0; i < beloep.length; i++) {
            if (beloep[i] != 0) {
                poster.add(new Inntektspost(
                        YearMonth.of(2025, 1).plusMonths(i),
                        utbetaler,
                        utbetaler,
                        gruppe,
                        kode,
                        "kontantytelse",
                        Kroner.av(beloep[i]),
                        null,
                        null,
                        Map.of()));
            }
        }
        return poster;
    }
}

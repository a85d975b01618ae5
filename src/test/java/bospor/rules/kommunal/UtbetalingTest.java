package bospor.rules.kommunal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Regelpakkeleser;
import bospor.trace.Beregningsresultat;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sportekst;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From what the scheme found to what is paid: each figure and each word, worked out by hand from the packs. */
class UtbetalingTest {
    private static final List<String> LEDD = List.of(
            "Bostøtte per ", "Beregnet bostøtte per ", "Etter fradrag ", "Statlig bostøtte per ", "Laveste støtte ");

    @Test
    void perAarUtenMinstebeloep() {
        Beregningsresultat r = bergen(2_000, "120000.55");

        assertThat(ord(r)).isEqualTo("""
                Bostøtte per måned: 5 000,05 kr per måned (60 000,55 delt på 12, avrundet til øre; Bergen kommune: kommunal bostøtte)
                  Bostøtte per år: 60 000,55 kr per år (Bergen kommune: kommunal bostøtte)
                    Beregnet bostøtte per år: 60 000,55 kr per år (60 000,55, avrundet til øre; Bergen kommune: kommunal bostøtte)
                      Etter fradrag for statlig bostøtte: 60 000,55 kr per år (84 000,55 − 24 000; Bergen kommune: kommunal bostøtte)
                        Statlig bostøtte per år: 24 000 kr per år (12 × 2 000)
                          Statlig bostøtte per måned: 2 000 kr per måned (oppgitt)""");
        betalt(r, "5000.05", "60000.55");
    }

    @Test
    void statligBostoetteSomDekkerAlt() {
        Beregningsresultat r = bergen(2_000, "60000");

        assertThat(ord(r)).isEqualTo("""
                Bostøtte per måned: 0 kr per måned (Avslag; Bergen kommune: kommunal bostøtte)
                  Bostøtte per år: 0 kr per år (Avslag; Bergen kommune: kommunal bostøtte)
                    Beregnet bostøtte per år: 0 kr per år (0 er ikke over 0; Bergen kommune: kommunal bostøtte)
                      Etter fradrag for statlig bostøtte: 0 kr per år (24 000 − 24 000; Bergen kommune: kommunal bostøtte)
                        Statlig bostøtte per år: 24 000 kr per år (12 × 2 000)
                          Statlig bostøtte per måned: 2 000 kr per måned (oppgitt)""");
        avslag(
                r,
                new Grunn(
                        null,
                        "statligBostoettePerMaaned",
                        "Den statlige bostøtten dekker alt som den kommunale ordningen ville gitt."));
    }

    @Test
    void husleieLikEgenandelenErIkkeOver() {
        avslag(bergen(0, "36000"), new Grunn(null, null, "Husleien er ikke høyere enn egenandelen."));
        betalt(bergen(0, "36000.12"), "0.01", "0.12");
    }

    @Test
    void underMinstebeloepetBetalesIngenting() {
        // 19,5 % of 100 000 is 19 500; the pack pays from 600.
        Beregningsresultat under = bodoe("20099.99");
        Beregningsresultat akkurat = bodoe("20100");

        assertThat(ord(under)).isEqualTo("""
                Bostøtte per måned: 0 kr per måned (Avslag; Bodø kommune: beregning av bostøtte)
                  Bostøtte per år: 0 kr per år (Avslag; Bodø kommune: beregning av bostøtte)
                    Beregnet bostøtte per år: 599,99 kr per år (599,99, avrundet til øre; Bodø kommune: beregning av bostøtte)
                      Etter fradrag for statlig bostøtte: 599,99 kr per år (599,99 − 0; Bodø kommune: beregning av bostøtte)
                        Statlig bostøtte per år: 0 kr per år (12 × 0)
                          Statlig bostøtte per måned: 0 kr per måned (oppgitt)
                    Laveste støtte som betales ut: 600 kr per år (sats fra 01.06.2021, Bodø kommune: beregning av bostøtte)""");
        avslag(under, new Grunn(null, null, "Beregnet bostøtte er under det minste beløpet som ordningen betaler ut."));
        assertThat(ord(akkurat))
                .contains("Bostøtte per måned: 50 kr per måned (600 delt på 12, avrundet til øre;")
                .contains("Bostøtte per år: 600 kr per år (600 er minst 600 og utbetales;");
        betalt(akkurat, "50", "600");
        assertThat(akkurat.noekkeltall().stream().map(Noekkeltall::id))
                .endsWith("statligBostoettePerMaaned", "minsteUtbetalingPerAar");
    }

    @Test
    void ordningPerMaanedRunderMaanedenOgGangerMedTolv() {
        Beregningsresultat r = regn(Kommunalsaker.OSLO, "kommunal.oslobostoetta", "0301", 1_000, oslo("9876.54"));

        // State support is not deducted, and is no figure of the result.
        assertThat(ord(r)).isEqualTo("""
                Bostøtte per måned: 1 086,42 kr per måned (Oslo kommune: bostøtte i kommunal bolig)
                  Beregnet bostøtte per måned: 1 086,42 kr per måned (1 086,42, avrundet til øre; Oslo kommune: bostøtte i kommunal bolig)
                  Bostøtte per år: 13 037,04 kr per år (12 × 1 086,42; Oslo kommune: bostøtte i kommunal bolig)""");
        betalt(r, "1086.42", "13037.04");
        assertThat(r.noekkeltall().stream().map(Noekkeltall::id))
                .containsExactly("andelAvHusleieProsent", "husleiePerMaaned");
    }

    @Test
    void ordningPerMaanedMedFradragRunderEtterFradraget() throws IOException {
        Beregningsresultat r = regn(nedTilKroner(), "kommunal.oslobostoetta", "0301", 1_000, oslo("9876.54"));

        assertThat(ord(r)).isEqualTo("""
                Bostøtte per måned: 86 kr per måned (Oslo kommune: bostøtte i kommunal bolig)
                  Beregnet bostøtte per måned: 86 kr per måned (86,42, rundet ned til hele kroner; Oslo kommune: bostøtte i kommunal bolig)
                    Etter fradrag for statlig bostøtte: 86,42 kr per måned (1 086,42 − 1 000; Oslo kommune: bostøtte i kommunal bolig)
                      Statlig bostøtte per måned: 1 000 kr per måned (oppgitt)
                  Bostøtte per år: 1 032 kr per år (12 × 86; Oslo kommune: bostøtte i kommunal bolig)""");
        betalt(r, "86", "1032");
    }

    @Test
    void detSomRundesTilNullBetalesIkke() throws IOException {
        Beregningsresultat r = regn(nedTilKroner(), "kommunal.oslobostoetta", "0301", 1_086, oslo("9876.54"));

        assertThat(ord(r)).contains("Beregnet bostøtte per måned: 0 kr per måned (0,4194, rundet ned til hele kroner;");
        avslag(r, new Grunn(null, null, "Beregnet bostøtte blir 0 kroner etter avrunding."));
    }

    /** The pack of Oslo as it would be if state support were deducted and the month rounded down to whole kroner. */
    private static KommunalBostoette nedTilKroner() throws IOException {
        try (InputStream inn = Objects.requireNonNull(
                Regelpakkeleser.class.getResourceAsStream("regelpakker/kommunal.oslobostoetta.json"))) {
            String pakke = new String(inn.readAllBytes(), UTF_8)
                    .replace("\"statligBostoetteTrekkesFra\": false", "\"statligBostoetteTrekkesFra\": true")
                    .replace(
                            "\"perMaaned\": {\"til\": \"OERE\", \"maate\": \"NAERMESTE\"}",
                            "\"perMaaned\": {\"til\": \"KRONER\", \"maate\": \"NED\"}");
            return new KommunalBostoette(Regelpakkeleser.les(pakke.getBytes(UTF_8)));
        }
    }

    private static Beregningsresultat bergen(long statlig, String husleie) {
        return regn(
                Kommunalsaker.BERGEN,
                "kommunal.bergen",
                "4601",
                statlig,
                Map.of("bruttoinntektPerAar", "200000", "nettoformue", "0", "par", "false", "husleiePerAar", husleie));
    }

    private static Beregningsresultat bodoe(String husleie) {
        return (Beregningsresultat) Kommunalsaker.BODOE.beregn(Kommunalsaker.bodoe(1, "100000", husleie));
    }

    private static Map<String, String> oslo(String husleie) {
        return Map.of("husleiePerMaaned", husleie);
    }

    private static Beregningsresultat regn(
            KommunalBostoette ordning, String id, String kommune, long statlig, Map<String, String> data) {
        return (Beregningsresultat)
                ordning.beregn(Kommunalsaker.inndata(id, Termin.av(2026, 6), kommune, 1, Kroner.av(statlig), data));
    }

    /** The lines of the explanation that are of the payout, indented as they stand, with soft spaces. */
    private static String ord(Beregningsresultat r) {
        Stream<String> linjer = Sportekst.av(r.spor()).replace('\u00a0', ' ').lines();
        return linjer.filter(l -> LEDD.stream().anyMatch(l.strip()::startsWith)).collect(Collectors.joining("\n"));
    }

    private static void betalt(Beregningsresultat r, String perMaaned, String perAar) {
        assertThat(List.of(Objects.requireNonNull(r.beloepPerMaaned()), Objects.requireNonNull(r.beloepPerAar())))
                .containsExactly(Kroner.av(perMaaned), Kroner.av(perAar));
        assertThat(r.grunner()).isEmpty();
    }

    private static void avslag(Beregningsresultat r, Grunn grunn) {
        assertThat(List.of(Objects.requireNonNull(r.beloepPerMaaned()), Objects.requireNonNull(r.beloepPerAar())))
                .containsExactly(Kroner.ZERO, Kroner.ZERO);
        assertThat(r.grunner()).containsExactly(grunn);
    }
}

package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EtterkontrollKommandoTest {
    /** Household H03 through 2025, decided on 210 000 kroner of næringsinntekt; the settlement says 241 000. */
    private static final int[] POSTER = {0, 0, 12_500, 0, 0, 8_000, 0, 9_400, 4_200, 0, 15_000, 0};

    private static final int[] VEDTATT = {2901, 2901, 0, 2901, 2901, 0, 3111, 0, 1715, 3111, 0, 3111};

    private static String sak(String resten) {
        return "{ \"format\": \"bospor.etterkontroll.inndata/1\", \"aar\": \"2025\", \"terminer\": [ "
                + IntStream.rangeClosed(1, 12)
                        .mapToObj(EtterkontrollKommandoTest::termin)
                        .collect(Collectors.joining(", "))
                + " ]" + resten + " }";
    }

    private static String termin(int m) {
        return """
                { "termin": "2025-%02d", "beloepSomVedtatt": "%d", "inndata": { "format": "bospor.beregning.inndata/1", \
                "ordning": "statlig", "termin": "2025-%02d", "kommunenummer": "3301", "husstand": [ { "id": "p1", "alder": 41, \
                "inntekter": [ { "type": "loennsinntekt", "kode": "honorar", "beloep": "%d" } ], \
                "aarsbeloep": { "naeringsinntekt": "210000" } } ], \
                "bolig": { "eieform": "LEID", "husleiePerMaaned": "12900" } } }""".formatted(m, VEDTATT[m - 1], m, POSTER[m - 1]);
    }

    private static final String OPPGJOER =
            ", \"oppgjoer\": [ { \"person\": \"p1\", \"inntektsaar\": \"2025\", \"kapitalinntekt\": \"90\", \"naeringsinntekt\": \"241000\", \"nettoformue\": \"22000\" } ]";

    @Test
    void kravetStaarMedSumAarsakOgGrense() {
        Kjoering k = Kjoering.medInn(sak(OPPGJOER), "etterkontroll", "--linjer", "--uten-spor");
        assertThat(k.kode()).isZero();
        assertThat(k.feil()).isEmpty();
        assertThat(k.ut())
                .startsWith(
                        "{\"format\":\"bospor.etterkontroll.resultat/1\",\"art\":\"ETTERKONTROLL\",\"aar\":\"2025\","
                                + "\"utfall\":\"TILBAKEKRAV\",\"sum\":\"-5600\",\"beloep\":\"-5600\",\"grunner\":[],"
                                + "\"forutsetninger\":[\"Grensene i § 14 er målt mot summen av etteroppgjøret;")
                .contains(
                        "\"aarsaker\":[{\"art\":\"DATA\",\"tekst\":\"Næringsinntekt for p1\",\"bostoette\":\"-5600\",",
                        "\"terminer\":[{\"termin\":\"2025-01\",\"vedtatt\":\"2901\",\"nytt\":\"2214\",\"differanse\":\"-687\","
                                + "\"utfall\":\"INNVILGET\",\"aarsaker\":[{\"art\":\"DATA\",\"tekst\":\"Næringsinntekt for p1\","
                                + "\"sti\":\"husstand[0].aarsbeloep.naeringsinntekt\",\"bostoette\":\"-687\","
                                + "\"inntektsgrunnlag\":\"2583.33\"}]}",
                        "\"verdi\":\"1314\"",
                        "\"status\":\"RECALLED\"")
                .doesNotContain("\"spor\"");
        assertThat(Kjoering.medInn(sak(OPPGJOER), "etterkontroll").ut())
                .contains("\"spor\":{\"id\":\"etteroppgjoer\",\"navn\":\"Etterkontroll 2025\",")
                .contains("{\"type\":\"SKATTEOPPGJOER\",\"inntektsaar\":\"2025\"}");
    }

    @Test
    void enLinjeUtForHverHusstandOgEnDaarligStopperIkkeResten() {
        String god = sak(OPPGJOER);
        String sperret = sak(", \"oppgjoer\": null");
        String nyBeregning = sak(
                ", \"korrigertePoster\": [ { \"termin\": \"2025-03\", \"person\": \"p1\", \"post\": { \"type\": \"loennsinntekt\", \"kode\": \"honorar\", \"beloep\": \"500\" } } ]");
        Kjoering k = Kjoering.medInn(
                String.join("\n", god, "{", sperret, nyBeregning) + "\n", "etterkontroll", "--linjer", "--uten-spor");
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.feil()).isEqualTo("Ett av inndataene hadde feil; se feltet «feil» i resultatet.\n");
        assertThat(k.ut().lines().map(l -> l.contains("\"feil\"") ? "feil" : felt(l, "art") + " " + felt(l, "utfall")))
                .containsExactly(
                        "ETTERKONTROLL TILBAKEKRAV",
                        "feil",
                        "ETTERKONTROLL KAN_IKKE_KONTROLLERES",
                        "NY_BEREGNING ETTERBETALING");
        assertThat(k.ut()).contains("\"tekst\":\"Skatteoppgjøret for 2025 er ikke klart for p1.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "aar": "2025"                                      | "aar": "20x5"                                         | aar
            "aar": "2025"                                      | "år": 2025                                            | ["år"]
            "termin": "2025-02", "beloepSomVedtatt"            | "termin": "2025-01", "beloepSomVedtatt"               | terminer[1].termin
            "beloepSomVedtatt": "1715"                         | "beloepSomVedtatt": "-1"                              | terminer[8].beloepSomVedtatt
            "alder": 41                                        | "alder": "41"                                         | terminer[0].inndata.husstand[0].alder
            "kommunenummer": "3301"                            | "kommunenummer": "9999"                               | terminer[0].inndata.kommunenummer
            "person": "p1"                                     | "person": ""                                          | oppgjoer[0].person
            "person": "p1"                                     | "person": "p7"                                        | oppgjoer[0].person
            "kapitalinntekt": "90"                             | "renter": "90"                                        | oppgjoer[0].renter
            "inntektsaar": "2025", "kapitalinntekt": "90"      | "kapitalinntekt": "90"                                | oppgjoer[0].inntektsaar
            "kapitalinntekt": "90"                             | "utlandsinntekt": "-90"                               | oppgjoer[0].utlandsinntekt
            "oppgjoer": [                                      | "korrigertePoster": [ { "person": "p1" } ], "oppgjoer": [ | korrigertePoster[0].termin
            "oppgjoer": [                                      | "unntak": [ { "fra": "2025-01", "til": "2025-03", "grunn": "arv" } ], "oppgjoer": [ | unntak[0].dokument
            "oppgjoer": [                                      | "unntak": [ { "fra": "2025-01", "til": "2025-03", "grunn": " ", "dokument": "x" } ], "oppgjoer": [ | unntak[0].grunn
            "oppgjoer": [                                      | "unntak": [ { "fra": "2025-01", "til": "2025-03", "grunn": "arv", "dokument": "x", "felter": [ "gjeld" ] } ], "oppgjoer": [ | unntak[0].felter[0]
            "oppgjoer": [                                      | "vedtaksdato": "20.06.2026", "oppgjoer": [            | vedtaksdato
            bospor.etterkontroll.inndata/1                     | bospor.etterkontroll.inndata/2                        | format
            """)
    void feilStaarVedFeltet(String fra, String til, String sti) {
        Kjoering k = Kjoering.medInn(sak(OPPGJOER).replace(fra, til), "etterkontroll", "--linjer");
        assertThat(k.kode()).isEqualTo(2);
        assertThat(felt(k.ut(), "sti").replace("\\\"", "\"")).isEqualTo(sti);
    }

    @Test
    void unntaketStaarISvaretMedGrunnOgDokument() {
        String unntak =
                ", \"unntak\": [ { \"fra\": \"2025-01\", \"til\": \"2025-12\", \"grunn\": \"virksomheten var nedlagt\", \"dokument\": \"melding 02.01\", \"person\": \"p1\", \"felter\": [ \"naeringsinntekt\" ] } ], \"vedtaksdato\": \"2026-06-20\"";
        assertThat(Kjoering.medInn(sak(OPPGJOER + unntak), "etterkontroll", "--uten-spor")
                        .ut())
                .contains(
                        "\"utfall\":\"INGEN_ENDRING\",\"sum\":\"0\"",
                        "\"unntak\":[{\"person\":\"p1\",\"fra\":\"2025-01\",\"til\":\"2025-12\",\"felter\":[\"naeringsinntekt\"],"
                                + "\"grunn\":\"virksomheten var nedlagt\",\"dokument\":\"melding 02.01\"}]");
    }

    private static String felt(String json, String navn) {
        int fra = json.indexOf("\"" + navn + "\":\"") + navn.length() + 4;
        int til = fra;
        while (json.charAt(til) != '"' || json.charAt(til - 1) == '\\') {
            til++;
        }
        return json.substring(fra, til);
    }
}

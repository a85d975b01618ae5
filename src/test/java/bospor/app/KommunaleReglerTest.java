package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.json.Resultatformat;
import bospor.rates.Egenpakke;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The municipal schemes on the command line, and the office's own packs from the folder of the settings file. */
final class KommunaleReglerTest {
    private static final String BODOE = """
            { "format": "bospor.beregning.inndata/1", "ordning": "kommunal.bodoe", "termin": "2026-06", "kommunenummer": "1804", \
            "husstand": [ { "id": "p1", "alder": 41 } ], "statligBostoettePerMaaned": "0", \
            "ordningsdata": { "bruttoinntektPerAar": "150000", "husleiePerAar": "96000" }, "bolig": { "eieform": "LEID" } }""";
    private static final String EGEN = BODOE.replace("kommunal.bodoe", "kommunal.eksempel")
            .replace(
                    "\"bruttoinntektPerAar\": \"150000\", \"husleiePerAar\": \"96000\"", "\"husleiePerMaaned\": 15009");

    @TempDir
    Path mappe;

    private String config = "";

    @BeforeEach
    void skrivConfig() throws IOException {
        Files.createDirectory(mappe.resolve("pakker"));
        Path fil = mappe.resolve("bospor.json");
        Files.writeString(fil, """
                { "environment": "oevelse",
                  "maskinporten": { "metadata": "http://127.0.0.1:1/.well-known/oauth-authorization-server", "clientId": "x" },
                  "key": { "source": "pkcs12", "file": "x.p12" },
                  "skatteetaten": { "inntekt": { "url": "http://127.0.0.1:1/v1" }, "summertSkattegrunnlag": { "url": "http://127.0.0.1:1/v2" },
                    "sisteTilgjengelige": { "url": "http://127.0.0.1:1/v1" } },
                  "rulePacks": { "folder": "pakker" } }""");
        config = fil.toString();
    }

    private void skriv(String navn, String pakke) throws IOException {
        Files.writeString(mappe.resolve("pakker").resolve(navn), pakke);
    }

    @Test
    void kontraktensEksempelForBodoeKanLesesIgjen() throws Exception {
        Kjoering k = Kjoering.medInn(BODOE, "beregn");
        assertThat(k.kode()).isZero();
        assertThat(k.ut())
                .contains("\"utfall\":\"INNVILGET\",\"beloepPerMaaned\":\"4312.5\",\"beloepPerAar\":\"51750\"")
                .contains("\"forutsetninger\":[\"Siden til Bodø kommune");
        byte[] utf8 = k.ut().strip().getBytes(StandardCharsets.UTF_8);
        Beregningsresultat lest = (Beregningsresultat) Resultatformat.les(utf8);
        assertThat(new Resultatformat(Talltekst::tall).skriv(lest, true)).isEqualTo(utf8);
    }

    @Test
    void egenPakkeBrukesMedConfigOgBareDa() throws IOException {
        skriv("min.json", Egenpakke.tekst());
        Kjoering med = Kjoering.medInn(EGEN, "beregn", "--uten-spor", "--config", config);
        assertThat(med.feil()).isEmpty();
        assertThat(med.ut())
                .contains("\"beloepPerMaaned\":\"1500\",\"beloepPerAar\":\"18000\"")
                .containsPattern("\"versjon\":\"2\\.1\\+sha256\\.[0-9a-f]{12}\"");
        assertThat(Kjoering.medInn(EGEN, "beregn").ut()).contains("\"sti\":\"ordning\"");
    }

    @Test
    void pakkeSomIkkeHolderNevnesMedFilTilfelleOgForskjell() throws IOException {
        skriv("feil.json", Egenpakke.med("\"verdi\": \"0.10\"", "\"verdi\": \"0.20\""));
        Kjoering k = Kjoering.medInn(EGEN, "beregn", "--config", config);
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.feil())
                .startsWith("Regelpakken feil.json kan ikke brukes: Tilfellet «ti prosent, rundet ned»: beloepPerMaaned"
                        + " skulle vært 1000, men ble 2001.\n");
        assertThat(k.ut()).contains("\"sti\":\"ordning\"");
        Kjoering regler = Kjoering.av("regler", "--termin", "2026-06", "--config", config);
        assertThat(regler.kode()).isEqualTo(1);
        assertThat(regler.ut()).contains("\nRegelpakken feil.json kan ikke brukes: Tilfellet «");
    }

    @Test
    void reglerViserPakkeneMedSatserOgForutsetninger() throws IOException {
        skriv("min.json", Egenpakke.tekst());
        Kjoering k = Kjoering.av("regler", "--termin", "2026-06", "--config", config);
        assertThat(k.kode()).isZero();
        assertThat(k.ut())
                .contains("\nRegelsett kommunal.bergen, versjon 1.0\n")
                .contains("\nRegelpakke kommunal.bodoe, versjon 1.0: Kommunal bostøtte i Bodø (kommune 1804)\n")
                .contains("\n    Forutsetning: «For hver påbegynt» er lest slik at")
                .contains(
                        "\n    boutgift.trinn1: Lengden på de første trinnene = 10\u00a0000\u00a0kr/år, fra 01.06.2021")
                .contains("\n  Inntektsgrense for kommunal bolig fra 19.10.2016:\n")
                .containsPattern(
                        "Oppdiktet ordning til prøver \\(kommune 3301\\), fil min\\.json, SHA-256 [0-9a-f]{64}, ikke signert\n");
    }

    @Test
    void mappeSomManglerGirEnSetning() throws IOException {
        Files.delete(mappe.resolve("pakker"));
        assertThat(Kjoering.medInn(EGEN, "beregn", "--config", config))
                .isEqualTo(
                        new Kjoering(
                                2,
                                "",
                                "Mappen med regelpakker kan ikke leses. Sjekk «rulePacks.folder» og at du har tilgang til mappen.\n"));
    }
}

package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.rates.Egenpakke;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed rule packs on the command line, and the folder that is read when nobody names one. */
final class SignertePakkerTest {
    private static final String MERKE = "bospor.installasjon";
    private static final String EGEN = """
            { "format": "bospor.beregning.inndata/1", "ordning": "kommunal.eksempel", "termin": "2026-06", "kommunenummer": "1804", \
            "husstand": [ { "id": "p1", "alder": 41 } ], "ordningsdata": { "husleiePerMaaned": 15009 }, "bolig": { "eieform": "LEID" } }""";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private Path pakke = Path.of("");
    private String config = "";
    private String avtrykk = "";

    /** A machine whose folder of settings lies here, with one plain pack; the key is that of the simulator. */
    @BeforeEach
    void skrivOppsett() throws Exception {
        Path fil = mappe.resolve("annen.json");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(fil);
        }
        String skrevet = Files.readString(fil);
        avtrykk = skrevet.replaceAll("(?s).*\"thumbprint\" : \"([0-9a-f]{64})\".*", "$1");
        config = fil.toString();
        Files.writeString(mappe.resolve("installasjon.ini"), "[Bospor]\nkonfigmappe=" + mappe + "\n");
        pakke = Files.createDirectory(mappe.resolve("regelpakker")).resolve("min.json");
        Files.writeString(pakke, Egenpakke.tekst());
        System.setProperty(MERKE, mappe.toString());
    }

    @AfterEach
    void ryddMerke() {
        System.clearProperty(MERKE);
    }

    private void godta(String signerere) throws IOException {
        Files.writeString(
                Path.of(config),
                Files.readString(Path.of(config))
                        .replaceFirst("\\{", "{ \"rulePacks\": { \"signers\": [" + signerere + "] },"));
    }

    private Path signatur() {
        return pakke.resolveSibling("min.json.jws");
    }

    /** Signs the pack; the name that the command says it is signed by. */
    private String signer() {
        Kjoering k = Kjoering.av("regler", "--signer", pakke.toString(), "--config", config);
        assertThat(k.feil()).isEmpty();
        assertThat(k.kode()).isZero();
        assertThat(k.ut())
                .matches("Pakken er signert av CN=Demokommune[^\n]*\\. Signaturen er min\\.json\\.jws\\.\n"
                        + "De som skal bruke pakken, må ha avtrykket i «rulePacks\\.signers»: " + avtrykk + "\n");
        return k.ut().substring("Pakken er signert av ".length(), k.ut().indexOf(". Signaturen"));
    }

    private static Kjoering beregn(String... mer) {
        String[] ord = new String[mer.length + 2];
        ord[0] = "beregn";
        ord[1] = "--uten-spor";
        System.arraycopy(mer, 0, ord, 2, mer.length);
        return Kjoering.medInn(EGEN, ord);
    }

    private void avvist(String melding) {
        assertThat(beregn("--config", config).feil())
                .startsWith("Regelpakken min.json kan ikke brukes: " + melding + "\n");
        Kjoering regler = Kjoering.av("regler", "--config", config);
        assertThat(regler.kode()).isEqualTo(1);
        assertThat(regler.ut()).endsWith("Regelpakken min.json kan ikke brukes: " + melding + "\n");
    }

    @Test
    void mappenVedMaskinensInnstillingerLesesUtenConfig() throws IOException {
        assertThat(beregn().ut()).contains("\"beloepPerMaaned\":\"1500\"");
        assertThat(Kjoering.av("regler").ut())
                .containsPattern(", fil min\\.json, SHA-256 [0-9a-f]{64}, ikke signert\n");
        Files.delete(pakke);
        Files.delete(mappe.resolve("regelpakker"));
        assertThat(beregn().ut()).contains("Ordningen er ukjent.");
    }

    @Test
    void maskinensInnstillingerGjelderForPakkeneOgsaaUtenConfig() throws IOException {
        Files.copy(Path.of(config), mappe.resolve("bospor.json"));
        assertThat(beregn().ut()).contains("\"beloepPerMaaned\":\"1500\"");
        godta("\"" + avtrykk + "\"");
        Files.copy(Path.of(config), mappe.resolve("bospor.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(beregn().feil()).contains("Pakken er ikke signert");
        Files.writeString(mappe.resolve("bospor.json"), "{ \"tull\": 1 }");
        Kjoering k = Kjoering.medInn(Kjoering.INNDATA, "beregn", "--uten-spor");
        assertThat(k.kode()).isZero();
        assertThat(k.feil())
                .startsWith("Kontorets egne regelpakker brukes ikke, fordi innstillingene har en feil. ")
                .contains("«tull»");
        assertThat(k.ut()).contains("\"beloepPerMaaned\":\"4169\"");
        assertThat(beregn().ut()).contains("Ordningen er ukjent.");
    }

    @Test
    void signertPakkeBrukesNaarSignerenErGodtattOgDetVisesHvemDetEr() throws IOException {
        signer();
        godta("\"" + avtrykk.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:") + "\"");
        assertThat(beregn("--config", config).feil()).isEmpty();
        assertThat(beregn("--config", config).ut()).contains("\"beloepPerMaaned\":\"1500\"");
        assertThat(Kjoering.av("regler", "--config", config).ut())
                .containsPattern(", fil min\\.json, SHA-256 [0-9a-f]{64}, signert av CN=Demokommune.*, sertifikat "
                        + avtrykk + "\n");
    }

    @Test
    void notatForKontoretsOrdningSkrivesOgKontrolleresUtenPakken() throws IOException {
        signer();
        godta("\"" + avtrykk + "\"");
        Path inndata = Files.writeString(mappe.resolve("inndata.json"), EGEN);
        String ut = mappe.resolve("notat.pdf").toString();
        Kjoering notat = Kjoering.av("notat", "--inndata", inndata.toString(), "--ut", ut, "--config", config);
        assertThat(notat.feil()).isEmpty();
        assertThat(notat.kode()).isZero();
        Files.delete(pakke);
        Kjoering kontroll = Kjoering.av("verifiser", ut);
        assertThat(kontroll.ut()).endsWith("Notatet stemmer.\n");
    }

    @Test
    void endretPakkeAvvises() throws IOException {
        signer();
        godta("\"" + avtrykk + "\"");
        Files.writeString(pakke, Egenpakke.tekst() + "\n");
        avvist(
                "Signaturen holder ikke: pakken er endret etter at den ble signert, eller signaturen hører til en annen fil."
                        + " Få pakken signert på nytt.");
    }

    @Test
    void skadetSignaturAvvises() throws IOException {
        signer();
        godta("\"" + avtrykk + "\"");
        Files.writeString(signatur(), "ikke en signatur");
        avvist("Signaturen i min.json.jws er skadet eller av et annet slag. Få pakken signert på nytt.");
        Files.writeString(signatur(), "");
        avvist("Signaturen i min.json.jws er skadet eller av et annet slag. Få pakken signert på nytt.");
    }

    @Test
    void ukjentSignererAvvisesOgsaaNaarIngenErNevnt() throws IOException {
        String hvem = signer();
        String melding = "Pakken er signert av en som ikke står i «rulePacks.signers»: %s. Er det en som bestemmer"
                + " reglene, legg sertifikatets avtrykk %s til der.";
        avvist(melding.formatted(hvem, avtrykk));
        godta("\"" + "0".repeat(64) + "\"");
        avvist(melding.formatted(hvem, avtrykk));
    }

    @Test
    void signaturSomErFjernetAvvisesNaarSignererErNevnt() throws IOException {
        signer();
        godta("\"" + avtrykk + "\"");
        Files.delete(signatur());
        avvist("Pakken er ikke signert, og «rulePacks.signers» krever det. Få den signert av en som står der.");
    }

    @Test
    void pakkeSomIkkeHolderSigneresIkke() throws IOException {
        Files.writeString(pakke, Egenpakke.med("\"verdi\": \"0.10\"", "\"verdi\": \"0.20\""));
        Kjoering k = Kjoering.av("regler", "--signer", pakke.toString(), "--config", config);
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.feil()).startsWith("Pakken er ikke signert, fordi den ikke kan brukes: Tilfellet «ti prosent");
        assertThat(signatur()).doesNotExist();
        Files.writeString(pakke, "{");
        assertThat(Kjoering.av("regler", "--signer", pakke.toString(), "--config", config)
                        .feil())
                .startsWith("Pakken er ikke signert, fordi den ikke kan brukes: pakken: er ikke gyldig JSON");
    }

    @Test
    void feilListeIInnstillingeneGirEnSetning() throws IOException {
        String hele = Files.readString(Path.of(config));
        Files.writeString(
                Path.of(config), hele.replaceFirst("\\{", "{ \"rulePacks\": { \"signers\": \"" + avtrykk + "\" },"));
        assertThat(beregn("--config", config).feil())
                .contains("«rulePacks.signers» skal være en liste med tekster: [\"…\", \"…\"].");
        Files.writeString(Path.of(config), hele.replaceFirst("\\{", "{ \"rulePacks\": { \"signers\": [\"abc\"] },"));
        assertThat(beregn("--config", config).feil())
                .contains("«rulePacks.signers» skal være sertifikatets SHA-256-avtrykk: 64 siffer (0–9, a–f).");
    }
}

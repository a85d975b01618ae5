package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.maskinporten.keys.Testnoekler;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.sertifikat.Noekkelbruk;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad days with the certificate itself, each in a real key file, as {@code diagnose} tells them. */
final class SertifikatdagTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORG = "310000019";
    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());

    @TempDir
    private Path mappe = Path.of("");

    private Path config = Path.of("");

    @BeforeEach
    void skrivConfig() throws IOException {
        SIMULATOR.nullstill();
        config = mappe.resolve("bospor.json");
        SIMULATOR.skrivKonfigurasjon(config);
    }

    @AfterAll
    static void stopp() {
        SIMULATOR.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            utløpt                 | 310000019 | -400 | -1  | DIGITAL_SIGNATURE | ✘ | Sertifikatet er utløpt.
            ikke gyldig ennå       | 310000019 | 2    | 900 | DIGITAL_SIGNATURE | ! | Sertifikatet gjelder ikke ennå.
            annen virksomhet       | 310000035 | -10  | 900 | DIGITAL_SIGNATURE | ✘ | Sertifikatet tilhører en annen virksomhet enn klienten i innstillingene.
            bare kryptering        | 310000019 | -10  | 900 | KEY_ENCIPHERMENT  | ✘ | Sertifikatet er bare til kryptering og kan ikke brukes til pålogging.
            segl                   | 310000019 | -10  | 900 | NON_REPUDIATION   | ! | Sertifikatet er til segl, ikke til pålogging.
            """)
    void hverFeilVedSertifikatetSiesIEnSetning(
            String dag, String org, int fra, int til, Noekkelbruk bruk, String tegn, String setning) throws Exception {
        Instant naa = Instant.now();
        Virksomhetssertifikat sertifikat = SIMULATOR
                .sertifikatutsteder()
                .utsted(new Sertifikatbestilling(
                        "Demokommune",
                        org,
                        naa.plus(Duration.ofDays(fra)),
                        naa.plus(Duration.ofDays(til)),
                        Set.of(bruk)));
        noekkelfil(Files.write(mappe.resolve("dag.p12"), sertifikat.pkcs12("p".toCharArray())), "p");
        assertThat(sertifikatlinje()).as(dag).startsWith(tegn).endsWith(setning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            elliptisk kurve | EC  | -groupname | secp256r1 | Sertifikatet har ikke en RSA-nøkkel. Maskinporten tar bare imot RSA.
            1024 bit        | RSA | -keysize   | 1024      | Nøkkelen i sertifikatet er kortere enn 2048 bit.
            """)
    void noekkelAvFeilSlagSiesIEnSetning(String dag, String algoritme, String valg, String verdi, String setning)
            throws IOException {
        Path fil = mappe.resolve("dag.p12");
        Testnoekler.par(
                fil, "a", "CN=Ovelse,OID.2.5.4.97=NTRNO-" + ORG + ",O=Ovelse,C=NO", "-keyalg", algoritme, valg, verdi);
        noekkelfil(fil, Testnoekler.PASSORD);
        assertThat(sertifikatlinje()).as(dag).isEqualTo("✘ Virksomhetssertifikat: " + setning);
    }

    /** Works, but IT should know: Maskinporten gets the certificate alone. */
    @Test
    void kjedeSomManglerErEnMerknadMedHvaIktGjoer() throws Exception {
        KeyStore hel = SIMULATOR
                .sertifikatutsteder()
                .utsted(Sertifikatbestilling.vanlig("Demokommune", ORG))
                .noekkellager("p".toCharArray());
        KeyStore blad = KeyStore.getInstance("PKCS12");
        blad.load(null, null);
        blad.setKeyEntry("blad", hel.getKey("virksomhet", "p".toCharArray()), "p".toCharArray(), new Certificate[] {
            hel.getCertificate("virksomhet")
        });
        Path fil = mappe.resolve("blad.p12");
        try (OutputStream ut = Files.newOutputStream(fil)) {
            blad.store(ut, "p".toCharArray());
        }
        noekkelfil(fil, "p");
        String rapport = diagnose();
        assertThat(linje(rapport))
                .startsWith("!")
                .endsWith(
                        "Utstederens eget sertifikat finnes ikke på maskinen, så bare virksomhetssertifikatet blir sendt.");
        assertThat(rapport)
                .contains(
                        "må IKT hente utstederens mellomsertifikat hos Buypass eller Commfides og legge det i Windows under"
                                + " «Mellomliggende sertifiseringsinstanser»");
    }

    /** Found before anybody is asked; the simulator's authority has TEST in its name, as the real ones. */
    @Test
    void testsertifikatIProduksjonStoppesFoerNoenSpoerres() throws Exception {
        Virksomhetssertifikat test =
                SIMULATOR.sertifikatutsteder().utsted(Sertifikatbestilling.vanlig("Demokommune", ORG));
        noekkelfil(Files.write(mappe.resolve("t.p12"), test.pkcs12(new char[0])), null);
        endre(rot -> {
            rot.put("environment", "prod");
            rot.withObject("/maskinporten")
                    .put("metadata", "https://finnes-ikke.invalid/.well-known/oauth-authorization-server");
            rot.withObject("/lookupLog").remove("hmacKey");
            rot.withObject("/network").put("proxy", "none");
        });
        assertThat(sertifikatlinje())
                .isEqualTo(
                        "✘ Virksomhetssertifikat: Sertifikatet hører til et annet miljø (test eller produksjon) enn det som er"
                                + " valgt.");
    }

    private void noekkelfil(Path fil, @Nullable String passord) throws IOException {
        endre(rot -> {
            ObjectNode noekkel = rot.withObject("/key").put("file", fil.toString());
            noekkel.remove("thumbprint");
            if (passord == null) {
                noekkel.remove("password");
            } else {
                noekkel.put("password", passord);
            }
        });
    }

    private interface Endring {
        void gjoer(ObjectNode rot);
    }

    private void endre(Endring endring) throws IOException {
        ObjectNode rot = (ObjectNode) JSON.readTree(config.toFile());
        endring.gjoer(rot);
        JSON.writeValue(config.toFile(), rot);
    }

    private String sertifikatlinje() {
        return linje(diagnose());
    }

    private String diagnose() {
        return Kjoering.av("diagnose", "--config", config.toString()).ut();
    }

    private static String linje(String rapport) {
        return rapport.lines()
                .filter(l -> l.contains(" Virksomhetssertifikat: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rapport));
    }
}

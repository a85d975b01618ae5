package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyStoreKeySourceTest {
    @TempDir
    private static Path mappe = Path.of("");

    private static Path virksomhet = Path.of("");

    @BeforeAll
    static void lagNoekkel() {
        virksomhet = Testnoekler.virksomhet(mappe);
    }

    @Test
    void kandidatenViserHvemNaarOgTilHva() throws KeyUnavailable {
        assertThat(Testnoekler.kilde(virksomhet).list()).singleElement().satisfies(k -> {
            assertThat(k.organisationNumber()).contains(Testnoekler.ORG);
            assertThat(k.organisation()).isEqualTo("Ovelse kommune");
            assertThat(k.use()).isEqualTo(KeyUse.DIGITAL_SIGNATURE);
            assertThat(k.keyBits()).isEqualTo(2048);
            assertThat(k.test()).isTrue();
            assertThat(k.suitableKey()).isTrue();
            assertThat(k.validAt(Instant.now())).isTrue();
            assertThat(k.validAt(Instant.now().plus(Duration.ofDays(40)))).isFalse();
            assertThat(k.thumbprint()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void kjedenHarBladOgMellomleddMenIkkeRot() throws Exception {
        SigningIdentity identitet = aapne(virksomhet);
        assertThat(identitet.x5c()).hasSize(2);
        assertThat(identitet.x5c().getFirst().decode())
                .isEqualTo(identitet.certificate().getEncoded());
    }

    @Test
    void signaturenHoererTilSertifikatet() throws Exception {
        SigningIdentity identitet = aapne(virksomhet);
        JWSHeader hode = new JWSHeader(JWSAlgorithm.RS256);
        byte[] inndata = "prøve".getBytes(StandardCharsets.UTF_8);
        var verifiserer =
                new RSASSAVerifier((RSAPublicKey) identitet.certificate().getPublicKey());
        assertThat(verifiserer.verify(hode, inndata, identitet.sign(hode, inndata)))
                .isTrue();
        assertThat(identitet.toString())
                .isEqualTo("SigningIdentity[" + identitet.candidate().thumbprint() + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # SEID 2.0
                    CN=A,OID.2.5.4.97=NTRNO-310000019,O=A,C=NO                     | 310000019
                    # the newest place wins over the older ones
                    CN=A,OID.2.5.4.97=NTRNO-310000019,SERIALNUMBER=310000027,C=NO  | 310000019
                    CN=A,SERIALNUMBER=310000027,C=NO                               | 310000027
                    CN=A,O=KOMMUNE - 310000035,C=NO                                | 310000035
                    # wrong control digit is no organisation number
                    CN=A,OID.2.5.4.97=NTRNO-310000018,C=NO                         |
                    # ten digits are none either
                    CN=A,SERIALNUMBER=3100000199,C=NO                              |
                    CN=A,C=NO                                                      |
                    """)
    void organisasjonsnummeretFinnesDerDetStaar(String emne, @Nullable String ventet) throws KeyUnavailable {
        Path fil = mappe.resolve(Integer.toHexString(emne.hashCode()) + ".p12");
        Testnoekler.par(fil, "a", emne);
        assertThat(Testnoekler.kilde(fil).list())
                .extracting(CertificateCandidate::organisationNumber)
                .containsExactly(Optional.ofNullable(ventet));
    }

    @Test
    void detBesteSertifikatetStaarFoerst() throws KeyUnavailable {
        Path fil = mappe.resolve("sett.p12");
        Testnoekler.par(fil, "k", "CN=kryptering", "-ext", "ku:c=keyEncipherment");
        Testnoekler.par(fil, "s", "CN=segl", "-ext", "ku:c=nonRepudiation");
        Testnoekler.par(fil, "a", "CN=autentisering", "-ext", "ku:c=digitalSignature");
        List<CertificateCandidate> alle = Testnoekler.kilde(fil).list();
        assertThat(alle)
                .extracting(CertificateCandidate::use)
                .containsExactly(KeyUse.DIGITAL_SIGNATURE, KeyUse.NON_REPUDIATION, KeyUse.OTHER);
        assertProblem(
                KeyProblem.ENCRYPTION_ONLY,
                () -> Testnoekler.kilde(fil).open(alle.getLast().thumbprint()));
    }

    @ParameterizedTest
    @CsvSource({"NOT_RSA, EC, -groupname, secp256r1", "SHORT_KEY, RSA, -keysize, 1024"})
    void elliptiskOgForKortNoekkelKanIkkeBrukes(KeyProblem problem, String algoritme, String valg, String verdi)
            throws KeyUnavailable {
        Path fil = mappe.resolve("uegnet-" + problem + ".p12");
        Testnoekler.par(fil, "a", "CN=uegnet", "-keyalg", algoritme, valg, verdi);
        KeySource kilde = Testnoekler.kilde(fil);
        CertificateCandidate kandidat = kilde.list().getFirst();
        assertThat(kandidat.keyProblem()).contains(problem);
        assertProblem(problem, () -> kilde.open(kandidat.thumbprint()));
    }

    @Test
    void hverFeilHarSittNavn() {
        assertProblem(
                KeyProblem.WRONG_PASSWORD,
                () -> new KeyStoreKeySource(new Pkcs12Opener(virksomhet, "feil"::toCharArray)).list());
        assertProblem(
                KeyProblem.WRONG_PASSWORD,
                () -> new KeyStoreKeySource(new Pkcs12Opener(virksomhet, () -> null)).list());
        assertProblem(
                KeyProblem.FILE_UNREADABLE,
                () -> Testnoekler.kilde(mappe.resolve("borte.p12")).list());
        assertProblem(KeyProblem.NOT_FOUND, () -> Testnoekler.kilde(virksomhet).open("00"));
        if (!System.getProperty("os.name").startsWith("Windows")) {
            assertProblem(KeyProblem.STORE_MISSING, () -> new KeyStoreKeySource(WindowsOpener.USER).list());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2148532334, CANCELLED",
        "2148532329, CARD_REMOVED",
        "2148532331, WRONG_PIN",
        "2148532332, PIN_BLOCKED",
        "2148073494, NOT_FOUND",
        "2148073488, ACCESS_DENIED",
        "2148073526, CANCELLED",
        "1223, CANCELLED",
        "5, ACCESS_DENIED",
        "4711, SIGNING_FAILED"
    })
    void feilnummerFraWindowsForstaasUansettSpraak(long nummer, KeyProblem problem) {
        Exception feil = new java.security.SignatureException("error " + nummer + ", Operasjonen ble avbrutt.");
        assertThat(KeyUnavailable.of(new IllegalStateException(feil), KeyProblem.SIGNING_FAILED)
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void noeklenesRomKanKompileresForJava17(@TempDir Path ut) throws Exception {
        try (Stream<Path> filer = Files.list(Path.of("src/main/java/bospor/maskinporten/keys"));
                Stream<Path> kontrakt = Files.list(Path.of("src/test/java/bospor/maskinporten/keys/kontrakt"))) {
            List<String> valg = Stream.concat(
                            Stream.of(
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-d",
                                    ut.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            Stream.concat(filer, kontrakt).map(Path::toString))
                    .toList();
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, valg.toArray(String[]::new)))
                    .isZero();
        }
    }

    private static SigningIdentity aapne(Path fil) throws KeyUnavailable {
        KeySource kilde = Testnoekler.kilde(fil);
        return kilde.open(kilde.list().getFirst().thumbprint());
    }

    private interface Arbeid {
        Object gjoer() throws KeyUnavailable;
    }

    private static void assertProblem(KeyProblem problem, Arbeid arbeid) {
        assertThatThrownBy(arbeid::gjoer)
                .isInstanceOfSatisfying(
                        KeyUnavailable.class, f -> assertThat(f.problem()).isEqualTo(problem));
    }
}

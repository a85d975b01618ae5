package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Key stores, cards and people that do not do what they should, on a provider with the manners of Windows'. */
class DaarligDagTest {
    private static final JWSHeader RS256 = new JWSHeader(JWSAlgorithm.RS256);

    @TempDir
    private static Path mappe = Path.of("");

    private static PrivateKey noekkel = fremmedNoekkel();
    private static Certificate[] kjede = {};

    private final List<KeyNotice> hoert = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void lagNoekkel() throws Exception {
        KeyStore lager = new Pkcs12Opener(Testnoekler.virksomhet(mappe), Testnoekler.PASSORD::toCharArray).open();
        String alias = lager.aliases().nextElement();
        noekkel = (PrivateKey) lager.getKey(alias, Testnoekler.PASSORD.toCharArray());
        kjede = lager.getCertificateChain(alias);
    }

    @Test
    void lagerSomHengerGirOppEtterGrensenUtenAtNoenHenger() {
        KeySource kilde =
                kilde(lager().lesTregt(Duration.ofSeconds(60)), Duration.ofMillis(200), Duration.ofMillis(50));
        long start = System.nanoTime();
        assertProblem(KeyProblem.TIMEOUT, kilde::list);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void denSomSerPaaKanGiOppVentingen() throws Exception {
        KeySource kilde = kilde(lager().lesTregt(Duration.ofSeconds(60)), Duration.ofMinutes(1), Duration.ofMillis(50));
        CompletableFuture<KeyProblem> utfall = new CompletableFuture<>();
        CountDownLatch igang = new CountDownLatch(1);
        Thread venter = Thread.ofPlatform().start(() -> {
            igang.countDown();
            try {
                kilde.list();
            } catch (KeyUnavailable e) {
                utfall.complete(e.problem());
            }
        });
        igang.await();
        venter.interrupt();
        assertThat(utfall.get()).isEqualTo(KeyProblem.CANCELLED);
    }

    @Test
    void tregSigneringSierFraOmPinKodenOgNaarDenErGitt() throws KeyUnavailable {
        SigningIdentity identitet =
                aapne(lager().signerTregt(Duration.ofMillis(1500)), Duration.ofSeconds(20), Duration.ofMillis(100));
        identitet.sign(RS256, new byte[] {1});
        assertThat(hoert).containsExactly(KeyNotice.PIN_WAIT, KeyNotice.OVER);
    }

    @Test
    void raskSigneringSierIngenting() throws KeyUnavailable {
        SigningIdentity identitet = aapne(lager(), Duration.ofSeconds(20), Duration.ofSeconds(5));
        assertThat(identitet.testSignature()).isLessThan(Duration.ofSeconds(5));
        assertThat(hoert).isEmpty();
    }

    @Test
    void pinKodeHverGangBlirRaadOmEtAnnetSertifikatEnGang() throws KeyUnavailable {
        SigningIdentity identitet =
                aapne(lager().signerTregt(Duration.ofMillis(2100)), Duration.ofSeconds(20), Duration.ofSeconds(10));
        for (int i = 0; i < 3; i++) {
            identitet.sign(RS256, new byte[] {1});
        }
        assertThat(hoert).containsExactly(KeyNotice.PIN_EVERY_TIME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            error 2148532334, Operasjonen ble avbrutt av brukeren.        | CANCELLED
            error 2148532334, The action was cancelled by the user.       | CANCELLED
            error 2148073526, Handlingen ble avbrutt.                     | CANCELLED
            error 2148532329, Smartkortet er fjernet.                     | CARD_REMOVED
            error 2148532331, Feil PIN.                                   | WRONG_PIN
            error 2148532332, Sperret.                                    | PIN_BLOCKED
            error 2148073488, Ingen tilgang.                              | ACCESS_DENIED
            noe helt annet                                                | SIGNING_FAILED
            """)
    void feilFraWindowsVedSigneringForstaasPaaNummeret(String melding, KeyProblem problem) throws KeyUnavailable {
        SigningIdentity identitet =
                aapne(lager().feilVedSignering(melding), Duration.ofSeconds(20), Duration.ofSeconds(5));
        assertProblem(problem, () -> identitet.sign(RS256, new byte[] {1}));
        assertProblem(problem, identitet::testSignature);
    }

    @Test
    void lagerSomIkkeKanLesesHarSittEgetNavn() {
        assertProblem(
                KeyProblem.STORE_UNREADABLE,
                () -> new KeyStoreKeySource(
                                lager().feilVedLesing("error 4711, Ukjent.").aapner())
                        .list());
        assertProblem(
                KeyProblem.ACCESS_DENIED,
                () -> new KeyStoreKeySource(
                                lager().feilVedLesing("error 5, Ingen tilgang.").aapner())
                        .list());
    }

    @Test
    void noekkelSomIkkeHoererTilSertifikatetAvsloeresAvProevesignaturen() throws KeyUnavailable {
        PrivateKey fremmed = fremmedNoekkel();
        KeySource kilde = new KeyStoreKeySource(
                new Vrangleverandoer().med("a", fremmed, kjede).aapner());
        SigningIdentity identitet = kilde.open(kilde.list().getFirst().thumbprint());
        assertProblem(KeyProblem.KEY_MISMATCH, identitet::testSignature);
    }

    @Test
    void bladAleneSendesNaarUtstederenIkkeFinnes() throws KeyUnavailable {
        KeySource kilde = new KeyStoreKeySource(
                new Vrangleverandoer().med("a", noekkel, kjede[0]).aapner());
        CertificateCandidate kandidat = kilde.list().getFirst();
        assertThat(kandidat.chainKnown()).isFalse();
        assertThat(kilde.open(kandidat.thumbprint()).x5c()).hasSize(1);
    }

    private static PrivateKey fremmedNoekkel() {
        try {
            KeyPairGenerator par = KeyPairGenerator.getInstance("RSA");
            par.initialize(2048);
            return par.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Vrangleverandoer lager() {
        return new Vrangleverandoer().med("noekkel", noekkel, kjede);
    }

    private KeySource kilde(Vrangleverandoer lager, Duration lesing, Duration pinvarsel) {
        Consumer<KeyNotice> lytter = hoert::add;
        return new KeyStoreKeySource(
                lager.aapner(), new KeyPatience(lesing, Duration.ofSeconds(30), pinvarsel, lytter));
    }

    private SigningIdentity aapne(Vrangleverandoer lager, Duration lesing, Duration pinvarsel) throws KeyUnavailable {
        KeySource kilde = kilde(lager, lesing, pinvarsel);
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

package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several stores as one, keys of the client's own, and the sentence of every problem. */
class NoekkelkilderTest {
    @TempDir
    private static Path mappe = Path.of("");

    private static Path virksomhet = Path.of("");

    @BeforeAll
    static void lagNoekkel() {
        virksomhet = Testnoekler.virksomhet(mappe);
    }

    @Test
    void sammeSertifikatIToLagreErDetFoerstes() throws KeyUnavailable {
        KeySource foerste = Testnoekler.kilde(virksomhet);
        KeyListing liste = new JoinedKeySource(List.of(foerste, Testnoekler.kilde(virksomhet))).listing();
        assertThat(liste).isEqualTo(new KeyListing(foerste.list(), List.of()));
    }

    @Test
    void lagerSomIkkeKanLesesSkjulerIkkeDetAndre() throws KeyUnavailable {
        KeySource borte = Testnoekler.kilde(mappe.resolve("borte.p12"));
        KeySource finnes = Testnoekler.kilde(virksomhet);
        JoinedKeySource begge = new JoinedKeySource(List.of(borte, finnes));
        assertThat(begge.listing()).isEqualTo(new KeyListing(finnes.list(), List.of(KeyProblem.FILE_UNREADABLE)));
        assertThat(begge.open(finnes.list().getFirst().thumbprint()).testSignature())
                .isPositive();
        assertProblem(KeyProblem.FILE_UNREADABLE, () -> begge.open("00"));
        assertProblem(KeyProblem.FILE_UNREADABLE, new JoinedKeySource(List.of(borte))::list);
    }

    @Test
    void klientensEgenNoekkelTrengerVerkenVirksomhetEllerUtsteder() throws Exception {
        Path fil = mappe.resolve("klient.p12");
        Testnoekler.par(fil, "klient", "CN=Bospor paa denne maskinen");
        Testnoekler.par(fil, "kort", "CN=kort", "-keyalg", "RSA", "-keysize", "1024");
        ClientKeySource kilde = new ClientKeySource(Testnoekler.kilde(fil), "bospor-2026");
        assertThat(kilde.list()).extracting(CertificateCandidate::name).containsExactly("Bospor paa denne maskinen");
        SigningIdentity identitet = kilde.open(kilde.list().getFirst().thumbprint());
        assertThat(identitet.testSignature()).isPositive();
        JWK registrering = JWK.parse(kilde.registration(identitet));
        assertThat(registrering.isPrivate()).isFalse();
        assertThat(registrering.getKeyID()).isEqualTo("bospor-2026");
        assertThat(registrering.getKeyType()).isEqualTo(KeyType.RSA);
        assertThat(registrering.toRSAKey().toRSAPublicKey())
                .isEqualTo(identitet.certificate().getPublicKey());
    }

    @Test
    void hvertProblemOgHverVentingHarSinSetning() {
        ResourceBundle tekster = ResourceBundle.getBundle("bospor.text.noekkel", Locale.forLanguageTag("nb-NO"));
        Stream<String> problemer = Stream.of(KeyProblem.values())
                .flatMap(p -> Stream.of(p.sentenceKey() + ".hva", p.sentenceKey() + ".raad"));
        Stream<String> venting =
                Stream.of(KeyNotice.values()).filter(n -> n != KeyNotice.OVER).map(KeyNotice::sentenceKey);
        List<String> noekler = Stream.concat(problemer, venting).toList();
        assertThat(tekster.keySet())
                .filteredOn(n -> n.startsWith("noekkel."))
                .containsExactlyInAnyOrderElementsOf(noekler);
        assertThat(noekler).allSatisfy(n -> assertThat(tekster.getString(n)).matches("[A-ZÆØÅ].*[.?…]"));
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

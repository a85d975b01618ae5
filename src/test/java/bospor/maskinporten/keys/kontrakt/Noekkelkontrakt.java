package bospor.maskinporten.keys.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.CertificateChoice;
import bospor.maskinporten.keys.CertificateChoices;
import bospor.maskinporten.keys.KeyEnvironment;
import bospor.maskinporten.keys.KeyNeed;
import bospor.maskinporten.keys.KeyProblem;
import bospor.maskinporten.keys.KeySource;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.KeyStoreOpener;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.KeyUse;
import bospor.maskinporten.keys.SigningIdentity;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of a key store: it holds the five keys of the folder, under whatever aliases it likes. */
public abstract class Noekkelkontrakt {
    private static final String ORG = "310000019";

    /** The keys that were put in. */
    protected abstract Noekkelmappe mappe();

    /** Opens the store that holds them. */
    protected abstract KeyStoreOpener aapner();

    private KeySource kilde() {
        return new KeyStoreKeySource(aapner());
    }

    private SigningIdentity aapne(String navn) throws KeyUnavailable {
        return kilde().open(mappe().les(navn).avtrykk());
    }

    @Test
    void hverNoekkelListesEnGangMedSittAvtrykkOgUtstedereAldri() throws KeyUnavailable {
        assertThat(kilde().list())
                .extracting(CertificateCandidate::thumbprint)
                .containsExactlyInAnyOrder(
                        mappe().les(Noekkelmappe.AUTENTISERING).avtrykk(),
                        mappe().les(Noekkelmappe.SEGL).avtrykk(),
                        mappe().les(Noekkelmappe.KRYPTERING).avtrykk(),
                        mappe().les(Noekkelmappe.UTLOEPT).avtrykk(),
                        mappe().les(Noekkelmappe.ANNEN).avtrykk());
    }

    @Test
    void kandidatenFortellerDetSammeUansettLager() throws KeyUnavailable {
        CertificateCandidate kandidat = aapne(Noekkelmappe.AUTENTISERING).candidate();
        assertThat(kandidat.organisationNumber()).contains(ORG);
        assertThat(kandidat.organisation()).isEqualTo("Demokommune");
        assertThat(kandidat.use()).isEqualTo(KeyUse.DIGITAL_SIGNATURE);
        assertThat(kandidat.keyBits()).isEqualTo(2048);
        assertThat(kandidat.environment()).isEqualTo(KeyEnvironment.TEST);
        assertThat(kandidat.store()).isEqualTo(aapner().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {Noekkelmappe.AUTENTISERING, Noekkelmappe.SEGL, Noekkelmappe.UTLOEPT, Noekkelmappe.ANNEN})
    void hverNoekkelSignererRs256MedSittEgetSertifikat(String navn) throws Exception {
        SigningIdentity identitet = aapne(navn);
        X509Certificate blad = mappe().les(navn).blad();
        assertThat(identitet.certificate()).isEqualTo(blad);
        JWSHeader hode = new JWSHeader(JWSAlgorithm.RS256);
        byte[] inndata = ("prøve " + navn).getBytes(StandardCharsets.UTF_8);
        assertThat(new RSASSAVerifier((RSAPublicKey) blad.getPublicKey())
                        .verify(hode, inndata, identitet.sign(hode, inndata)))
                .isTrue();
        assertThat(identitet.testSignature()).isPositive();
    }

    @Test
    void bareKrypteringKanIkkeAapnes() {
        assertProblem(KeyProblem.ENCRYPTION_ONLY, () -> aapne(Noekkelmappe.KRYPTERING));
    }

    @Test
    void ukjentAvtrykkFinnesIkke() {
        assertProblem(KeyProblem.NOT_FOUND, () -> kilde().open("00"));
    }

    @Test
    void kjedenBegynnerMedBladetHengerSammenOgHarIngenRot() throws Exception {
        SigningIdentity identitet = aapne(Noekkelmappe.AUTENTISERING);
        List<X509Certificate> kjede = identitet.x5c().stream()
                .map(del -> com.nimbusds.jose.util.X509CertUtils.parse(del.decode()))
                .collect(Collectors.toList());
        assertThat(kjede).startsWith(identitet.certificate());
        for (int i = 1; i < kjede.size(); i++) {
            kjede.get(i - 1).verify(kjede.get(i).getPublicKey());
        }
        assertThat(kjede).noneMatch(c -> c.getSubjectX500Principal().equals(c.getIssuerX500Principal()));
    }

    @Test
    void velgerenHarForhaandsvalgtDetEneSomPasser() throws KeyUnavailable {
        CertificateChoices valg = CertificateChoices.of(
                kilde().list(), new KeyNeed(Optional.of(ORG), KeyEnvironment.TEST, Instant.now()));
        assertThat(valg.preselected().map(CertificateChoice::candidate).map(CertificateCandidate::thumbprint))
                .contains(mappe().les(Noekkelmappe.AUTENTISERING).avtrykk());
        assertThat(grunner(valg, Noekkelmappe.SEGL)).contains(KeyProblem.SEAL);
        assertThat(grunner(valg, Noekkelmappe.KRYPTERING)).contains(KeyProblem.ENCRYPTION_ONLY);
        assertThat(grunner(valg, Noekkelmappe.UTLOEPT)).contains(KeyProblem.EXPIRED);
        assertThat(grunner(valg, Noekkelmappe.ANNEN)).contains(KeyProblem.OTHER_ORGANISATION);
    }

    @Test
    void maskinportenGirTokenOverLoopback() throws Exception {
        Map<String, Object> svar = Tokenkall.spoer(aapne(Noekkelmappe.AUTENTISERING), mappe().tjener());
        assertThat(svar).containsEntry("status", 200).containsEntry("token_type", "Bearer");
        assertThat(svar.get("access_token")).asString().isNotBlank();
    }

    @Test
    void maskinportenAvviserEnAnnenVirksomhetsSertifikat() throws Exception {
        SigningIdentity annen = aapne(Noekkelmappe.ANNEN);
        Map<String, Object> svar = Tokenkall.spoer(annen, mappe().tjener());
        assertThat(svar).containsEntry("status", 400);
        // Without its issuer the certificate leads nowhere, which the simulator sees before it sees whose it is.
        String kode = annen.x5c().size() > 1 ? "MP-122" : "MP-120";
        assertThat(svar.get("error_uri")).asString().endsWith(kode);
    }

    private List<KeyProblem> grunner(CertificateChoices valg, String navn) {
        return valg.named(mappe().les(navn).avtrykk()).orElseThrow().problems();
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

package bospor.simulator.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SertifikatutstederTest {
    private static final Sertifikatutsteder UTSTEDER = Sertifikatutsteder.ny();
    private static final Virksomhetssertifikat VANLIG =
            UTSTEDER.utsted(Sertifikatbestilling.vanlig("Demokommune på øya", "310000019"));

    @Test
    void kjedenGaarTilRotenMedRiktigeSignaturer() throws Exception {
        assertThat(VANLIG.kjede()).hasSize(3).last().isEqualTo(UTSTEDER.rot());
        for (int i = 0; i < 3; i++) {
            VANLIG.kjede().get(i).verify(VANLIG.kjede().get(Math.min(i + 1, 2)).getPublicKey());
        }
        PKIXParameters krav = new PKIXParameters(Set.of(new TrustAnchor(UTSTEDER.rot(), null)));
        krav.setRevocationEnabled(false);
        var sti = CertificateFactory.getInstance("X.509")
                .generateCertPath(VANLIG.kjede().subList(0, 2));
        assertThatCode(() -> CertPathValidator.getInstance("PKIX").validate(sti, krav))
                .doesNotThrowAnyException();
        assertThat(VANLIG.kjede().get(1).getBasicConstraints()).isPositive();
        assertThat(VANLIG.sertifikat().getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void emnetHarNavnOgOrganisasjonsnummerSomHosNorskeUtstedere() {
        String emne = VANLIG.sertifikat()
                .getSubjectX500Principal()
                .getName(X500Principal.RFC1779, Map.of("2.5.4.97", "organizationIdentifier"));
        assertThat(emne)
                .isEqualTo("CN=Demokommune på øya, organizationIdentifier=NTRNO-310000019, O=Demokommune på øya, C=NO");
        assertThat(VANLIG.sertifikat().getIssuerX500Principal().getName()).contains("TEST");
    }

    @Test
    void noekkelbrukenErKritiskOgBareSomBestilt() {
        assertThat(VANLIG.sertifikat().getCriticalExtensionOIDs()).containsExactly("2.5.29.15");
        assertThat(VANLIG.sertifikat().getKeyUsage()).startsWith(true, false, false);
        X509Certificate kryptering = UTSTEDER.utsted(
                        Sertifikatbestilling.vanlig("Demokommune", "310000019").medBruk(Noekkelbruk.KEY_ENCIPHERMENT))
                .sertifikat();
        assertThat(kryptering.getKeyUsage()).startsWith(false, false, true, false);
        X509Certificate segl = UTSTEDER.utsted(Sertifikatbestilling.vanlig("Demokommune", "310000019")
                        .medBruk(Noekkelbruk.DIGITAL_SIGNATURE, Noekkelbruk.NON_REPUDIATION))
                .sertifikat();
        assertThat(segl.getKeyUsage()).startsWith(true, true, false);
    }

    @Test
    void detUtloepteErUtloeptOgKanLikevelVerifiseres() throws Exception {
        X509Certificate utloept = UTSTEDER.utsted(
                        Sertifikatbestilling.vanlig("Demokommune", "310000019").utloept())
                .sertifikat();
        assertThatThrownBy(utloept::checkValidity).isInstanceOf(CertificateExpiredException.class);
        utloept.verify(VANLIG.kjede().get(1).getPublicKey());
        VANLIG.sertifikat().checkValidity();
    }

    @Test
    void gyldighetEtter2050SkrivesOgLeses() {
        Instant fra = Instant.parse("2049-12-31T23:59:59Z");
        Instant til = Instant.parse("2051-01-02T03:04:05Z");
        X509Certificate senere = UTSTEDER.utsted(new Sertifikatbestilling(
                        "Demokommune", "310000019", fra, til, Set.of(Noekkelbruk.DIGITAL_SIGNATURE)))
                .sertifikat();
        assertThat(senere.getNotBefore()).isEqualTo(fra);
        assertThat(senere.getNotAfter()).isEqualTo(til);
    }

    @Test
    void pkcs12KanAapnesMedPassordetOgNoekkelenPasserTilSertifikatet() throws Exception {
        char[] passord = "hemmelig".toCharArray();
        KeyStore lager = KeyStore.getInstance("PKCS12");
        lager.load(new ByteArrayInputStream(VANLIG.pkcs12(passord)), passord);
        assertThat(lager.getCertificateChain("virksomhet")).containsExactlyElementsOf(VANLIG.kjede());
        Signature signatur = Signature.getInstance("SHA256withRSA");
        signatur.initSign((java.security.PrivateKey) lager.getKey("virksomhet", passord));
        signatur.update(new byte[] {1, 2, 3});
        byte[] signert = signatur.sign();
        signatur.initVerify(VANLIG.sertifikat());
        signatur.update(new byte[] {1, 2, 3});
        assertThat(signatur.verify(signert)).isTrue();
        assertThat(((RSAPublicKey) VANLIG.sertifikat().getPublicKey())
                        .getModulus()
                        .bitLength())
                .isEqualTo(2048);
    }

    @Test
    void serienumreneErUlikeOgPositive() {
        BigInteger annet = UTSTEDER.utsted(Sertifikatbestilling.vanlig("Demokommune", "310000019"))
                .sertifikat()
                .getSerialNumber();
        assertThat(annet).isPositive().isNotEqualTo(VANLIG.sertifikat().getSerialNumber());
        assertThat(Duration.between(
                        Instant.now(), VANLIG.sertifikat().getNotAfter().toInstant()))
                .isGreaterThan(Duration.ofDays(1000));
    }

    // X.690 § 8.19 and the examples everybody knows by heart
    @ParameterizedTest
    @CsvSource(textBlock = """
            2.5.4.97, 0603550461
            1.2.840.10045.4.3.2, 06082a8648ce3d040302
            2.16.578.1.26.1.3.2, 0608608442011a010302
            1.2.840.113549.1.1.11, 06092a864886f70d01010b
            """)
    void objektidentifikatorerKodesSomStandardenSier(String oid, String der) {
        assertThat(HexFormat.of().formatHex(Der.oid(oid))).isEqualTo(der);
    }

    @Test
    void lengderOver127FaarFlereByte() {
        assertThat(Der.oktetter(new byte[127])).startsWith(0x04, 0x7F).hasSize(129);
        assertThat(Der.oktetter(new byte[128])).startsWith(0x04, 0x81, 0x80).hasSize(131);
        assertThat(Der.oktetter(new byte[300]))
                .startsWith(0x04, 0x82, 0x01, 0x2C)
                .hasSize(304);
    }
}

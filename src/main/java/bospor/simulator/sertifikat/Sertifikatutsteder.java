package bospor.simulator.sertifikat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/**
 * A certificate authority of its own: a root and an issuing authority below it, made when asked for and gone with the
 * process.
 *
 * <p>The authorities have elliptic-curve keys because those are made in a moment; the enterprise certificates have RSA
 * keys, as Maskinporten demands.
 */
public final class Sertifikatutsteder {
    private static final Duration LEVETID = Duration.ofDays(10 * 365);
    private static final int RSA_BIT = 2048;
    private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";

    private final X509Certificate rot;
    private final X509Certificate mellomledd;
    private final PrivateKey mellomnoekkel;
    private final SecureRandom tilfeldig = new SecureRandom();

    private Sertifikatutsteder() throws GeneralSecurityException {
        KeyPair rotpar = ecNoekkel();
        KeyPair mellompar = ecNoekkel();
        X500Principal rotnavn = new X500Principal("CN=Bospor TEST Rot, O=Bospor TEST, C=NO");
        X500Principal mellomnavn = new X500Principal("CN=Bospor TEST Virksomhet CA, O=Bospor TEST, C=NO");
        rot = utstedCa(rotnavn, rotpar, rotnavn, rotpar.getPublic());
        mellomledd = utstedCa(rotnavn, rotpar, mellomnavn, mellompar.getPublic());
        mellomnoekkel = mellompar.getPrivate();
    }

    /** A new authority with new keys. */
    public static Sertifikatutsteder ny() {
        try {
            return new Sertifikatutsteder();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java mangler RSA eller EC", e);
        }
    }

    /** The self-signed root that a chain must lead to. */
    public X509Certificate rot() {
        return rot;
    }

    /** A new RSA key with a certificate as ordered. */
    public Virksomhetssertifikat utsted(Sertifikatbestilling bestilling) {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(RSA_BIT);
            KeyPair par = rsa.generateKeyPair();
            X500Principal emne = new X500Principal("CN=%s, 2.5.4.97=NTRNO-%s, O=%s, C=NO"
                    .formatted(bestilling.navn(), bestilling.orgnr(), bestilling.navn()));
            X509Certificate sertifikat = signer(
                    mellomledd.getSubjectX500Principal(),
                    mellomledd.getPublicKey(),
                    mellomnoekkel,
                    emne,
                    par.getPublic(),
                    bestilling.fra(),
                    bestilling.til(),
                    Stream.of(utvidelse("2.5.29.15", true, Noekkelbruk.der(bestilling.bruk()))));
            return new Virksomhetssertifikat(List.of(sertifikat, mellomledd, rot), par.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sertifikatet kunne ikke lages", e);
        }
    }

    private X509Certificate utstedCa(X500Principal utsteder, KeyPair utsteders, X500Principal emne, PublicKey noekkel)
            throws GeneralSecurityException {
        Instant fra = Instant.now().minus(Duration.ofDays(5 * 365));
        return signer(
                utsteder,
                utsteders.getPublic(),
                utsteders.getPrivate(),
                emne,
                noekkel,
                fra,
                fra.plus(LEVETID.multipliedBy(2)),
                Stream.of(
                        utvidelse("2.5.29.19", true, Der.sekvens(Der.sann())),
                        utvidelse(
                                "2.5.29.15",
                                true,
                                Noekkelbruk.der(Set.of(Noekkelbruk.KEY_CERT_SIGN, Noekkelbruk.CRL_SIGN)))));
    }

    /** Builds and signs the certificate (RFC 5280 § 4.1). */
    private X509Certificate signer(
            X500Principal utsteder,
            PublicKey utsteders,
            PrivateKey signerer,
            X500Principal emne,
            PublicKey noekkel,
            Instant fra,
            Instant til,
            Stream<byte[]> egne)
            throws GeneralSecurityException {
        byte[] algoritme = Der.sekvens(Der.oid(ECDSA_SHA256));
        Stream<byte[]> felles = Stream.of(
                utvidelse("2.5.29.14", false, Der.oktetter(avtrykk(noekkel))),
                utvidelse("2.5.29.35", false, Der.sekvens(Der.kontekstPrimitiv(0, avtrykk(utsteders)))));
        byte[] innhold = Der.sekvens(
                Der.kontekst(0, Der.heltall(BigInteger.TWO)),
                Der.heltall(new BigInteger(120, tilfeldig).setBit(119)),
                algoritme,
                utsteder.getEncoded(),
                Der.sekvens(Der.tid(fra), Der.tid(til)),
                emne.getEncoded(),
                noekkel.getEncoded(),
                Der.kontekst(3, Der.sekvens(Stream.concat(egne, felles).toArray(byte[][]::new))));
        Signature signatur = Signature.getInstance("SHA256withECDSA");
        signatur.initSign(signerer);
        signatur.update(innhold);
        byte[] ferdig = Der.sekvens(innhold, algoritme, Der.bitstreng(signatur.sign(), 0));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(ferdig));
    }

    private static byte[] utvidelse(String oid, boolean kritisk, byte[] verdi) {
        return kritisk
                ? Der.sekvens(Der.oid(oid), Der.sann(), Der.oktetter(verdi))
                : Der.sekvens(Der.oid(oid), Der.oktetter(verdi));
    }

    private static byte[] avtrykk(PublicKey noekkel) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-1").digest(noekkel.getEncoded());
    }

    private static KeyPair ecNoekkel() throws GeneralSecurityException {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(new ECGenParameterSpec("secp256r1"));
        return ec.generateKeyPair();
    }
}

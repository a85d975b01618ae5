package bospor.note;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A seal as a detached JWS (RFC 7515, appendix F): RS256, with the certificates in {@code x5c}. What it seals are the bytes of
 * the attachment beside it.
 *
 * @param kjede the certificates of the seal, its own first
 * @param gyldig whether the bytes are those that were sealed
 */
record Jws(List<X509Certificate> kjede, boolean gyldig) {
    private static final Pattern LOESREVET = Pattern.compile("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+");
    private static final int KORTESTE_NOEKKEL = 2048;
    private static final int FLEST_SERTIFIKATER = 10;

    /** Keeps its own copy of the list. */
    Jws {
        kjede = List.copyOf(kjede);
    }

    /** Seals the bytes. */
    static byte[] lag(byte[] innhold, Segl segl) throws Segl.IkkeForseglet {
        List<Base64> x5c = new ArrayList<>();
        try {
            for (X509Certificate sertifikat : segl.kjede()) {
                x5c.add(Base64.encode(sertifikat.getEncoded()));
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("sertifikatet er allerede lest", e);
        }
        JWSHeader hode =
                new JWSHeader.Builder(JWSAlgorithm.RS256).x509CertChain(x5c).build();
        JWSObject objekt = new JWSObject(hode, new Payload(innhold));
        Base64URL signatur = Base64URL.encode(segl.signer(objekt.getSigningInput()));
        return (hode.toBase64URL() + ".." + signatur).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Checks a seal over the bytes.
     *
     * @throws ParseException when it is no seal of this kind
     */
    static Jws les(byte[] segl, byte[] innhold) throws ParseException {
        String tekst = new String(segl, StandardCharsets.US_ASCII);
        if (!LOESREVET.matcher(tekst).matches()) {
            throw new ParseException("ikke en løsrevet JWS", 0);
        }
        JWSObject objekt = JWSObject.parse(tekst, new Payload(innhold));
        List<Base64> x5c = objekt.getHeader().getX509CertChain();
        if (!objekt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                || x5c == null
                || x5c.isEmpty()
                || x5c.size() > FLEST_SERTIFIKATER) {
            throw new ParseException("ikke RS256 med sertifikat", 0);
        }
        List<X509Certificate> kjede = new ArrayList<>();
        for (Base64 kodet : x5c) {
            X509Certificate sertifikat = X509CertUtils.parse(kodet.decode());
            if (sertifikat == null) {
                throw new ParseException("sertifikatet kan ikke leses", 0);
            }
            kjede.add(sertifikat);
        }
        if (!(kjede.getFirst().getPublicKey() instanceof RSAPublicKey noekkel)
                || noekkel.getModulus().bitLength() < KORTESTE_NOEKKEL) {
            throw new ParseException("nøkkelen er ikke RSA eller for kort", 0);
        }
        try {
            return new Jws(kjede, objekt.verify(new RSASSAVerifier(noekkel)));
        } catch (JOSEException e) {
            return new Jws(kjede, false);
        }
    }
}

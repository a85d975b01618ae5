package bospor.simulator;

import bospor.simulator.sertifikat.Virksomhetssertifikat;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs grants as a client would, right or wrong in one point. */
final class Grantbygger {
    private final Map<String, Object> krav = new LinkedHashMap<>();
    private final Virksomhetssertifikat sertifikat;
    private JWSAlgorithm algoritme = JWSAlgorithm.RS256;
    private boolean medX5c = true;
    private int ledd = 2;
    private @Nullable String kid;

    Grantbygger(Simulator simulator) {
        this(simulator, simulator.sertifikat());
    }

    Grantbygger(Simulator simulator, Virksomhetssertifikat sertifikat) {
        this.sertifikat = sertifikat;
        long naa = Instant.now().getEpochSecond();
        krav.put("aud", simulator.adresser().utsteder().toString());
        krav.put("iss", simulator.klienter().getFirst().id());
        krav.put("scope", "skatteetaten:inntekt skatteetaten:summertskattegrunnlag");
        krav.put("iat", naa);
        krav.put("exp", naa + 60);
        krav.put("jti", UUID.randomUUID().toString());
    }

    Grantbygger med(String navn, @Nullable Object verdi) {
        if (verdi == null) {
            krav.remove(navn);
        } else {
            krav.put(navn, verdi);
        }
        return this;
    }

    Grantbygger iatOm(long sekunder) {
        long iat = Instant.now().getEpochSecond() + sekunder;
        return med("iat", iat).med("exp", iat + 60);
    }

    Grantbygger medKid(String nytt) {
        kid = nytt;
        return this;
    }

    Grantbygger utenX5c() {
        medX5c = false;
        return this;
    }

    Grantbygger medLedd(int antall) {
        ledd = antall;
        return this;
    }

    Grantbygger medAlgoritme(JWSAlgorithm ny) {
        algoritme = ny;
        return this;
    }

    String signer() {
        try {
            JWSHeader.Builder hode = new JWSHeader.Builder(algoritme).keyID(kid);
            if (medX5c) {
                List<Base64> kjede = new ArrayList<>();
                for (X509Certificate en : sertifikat.kjede().subList(0, ledd)) {
                    kjede.add(Base64.encode(en.getEncoded()));
                }
                hode.x509CertChain(kjede);
            }
            JWSObject jws = new JWSObject(hode.build(), new Payload(krav));
            jws.sign(new RSASSASigner(sertifikat.noekkel()));
            return jws.serialize();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** A header that no library would write, signed with RS256. */
    String signerMedHode(Map<String, Object> hode, PrivateKey noekkel) {
        try {
            String innhold = Base64URL.encode(JSONObjectUtils.toJSONString(hode)) + "."
                    + Base64URL.encode(JSONObjectUtils.toJSONString(krav));
            Signature signatur = Signature.getInstance("SHA256withRSA");
            signatur.initSign(noekkel);
            signatur.update(innhold.getBytes(StandardCharsets.US_ASCII));
            return innhold + "." + Base64URL.encode(signatur.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}

package bospor.maskinporten;

import bospor.maskinporten.keys.KeyProblem;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.SigningIdentity;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Builds and signs the request for a token. Maskinporten refuses any claim it does not know, so there are no others. */
final class Grant {
    /** Maskinporten accepts two minutes at most. */
    private static final Duration LEVETID = Duration.ofSeconds(100);
    /** Maskinporten accepts a grant that is less than ten seconds old; a PIN dialog may eat that. */
    private static final Duration LENGSTE_SIGNERING = Duration.ofSeconds(8);

    private static final int FORSOEK = 3;

    private final Maskinportenklient klient;
    private final InstantSource klokke;
    private final LongSupplier nanotid;

    Grant(Maskinportenklient klient, InstantSource klokke, LongSupplier nanotid) {
        this.klient = klient;
        this.klokke = klokke;
        this.nanotid = nanotid;
    }

    /**
     * A fresh signed grant, serialised.
     *
     * @param korreksjon what to add to our clock to get Maskinporten's
     * @throws KeyUnavailable when the key cannot sign, or not fast enough in any of three tries
     */
    String signert(SigningIdentity identitet, String utsteder, String scope, Duration korreksjon)
            throws KeyUnavailable {
        JWSHeader hode = hode(identitet);
        for (int forsoek = 0; forsoek < FORSOEK; forsoek++) {
            SignedJWT usignert =
                    new SignedJWT(hode, krav(utsteder, scope, klokke.instant().plus(korreksjon)));
            long start = nanotid.getAsLong();
            var signatur = identitet.sign(hode, usignert.getSigningInput());
            if (nanotid.getAsLong() - start <= LENGSTE_SIGNERING.toNanos()) {
                try {
                    return new SignedJWT(
                                    hode.toBase64URL(), usignert.getPayload().toBase64URL(), signatur)
                            .serialize();
                } catch (ParseException e) {
                    throw new IllegalStateException("own grant cannot be read", e);
                }
            }
        }
        throw new KeyUnavailable(KeyProblem.TIMEOUT);
    }

    private JWSHeader hode(SigningIdentity identitet) throws KeyUnavailable {
        JWSHeader.Builder hode = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT);
        return klient.kid() == null
                ? hode.x509CertChain(identitet.x5c()).build()
                : hode.keyID(klient.kid()).build();
    }

    private JWTClaimsSet krav(String utsteder, String scope, Instant naa) {
        Instant utstedt = naa.truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet.Builder krav = new JWTClaimsSet.Builder()
                .audience(utsteder)
                .issuer(klient.klientId())
                .claim("scope", scope)
                .issueTime(Date.from(utstedt))
                .expirationTime(Date.from(utstedt.plus(LEVETID)))
                .jwtID(UUID.randomUUID().toString());
        String konsument = klient.konsumentOrg();
        return konsument == null
                ? krav.build()
                : krav.claim("consumer_org", konsument).build();
    }
}

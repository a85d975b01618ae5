package bospor.simulator.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Signs access tokens with a key made at start, and tells whether a token is one of them and still good. */
public final class Tokenutsteder {
    private static final int NOEKKEL_BIT = 2048;

    private final Clock klokke;
    private final CompletableFuture<RSAKey> noekkel =
            CompletableFuture.supplyAsync(Tokenutsteder::nyNoekkel, Thread::startVirtualThread);

    Tokenutsteder(Clock klokke) {
        this.klokke = klokke;
    }

    /** Takes some tenths of a second, so it is made while the rest starts. */
    private static RSAKey nyNoekkel() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(NOEKKEL_BIT);
            KeyPair par = rsa.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) par.getPublic())
                    .privateKey(par.getPrivate())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java mangler RSA", e);
        }
    }

    /** The public keys as a JWK set. */
    String jwks() {
        return new JWKSet(noekkel.join().toPublicJWK()).toString();
    }

    /** A token with the claims of maskinporten.md § 3. */
    String utsted(String utsteder, Grantkontroll.Innvilget innvilget, long levetidSekunder) {
        Instant naa = klokke.instant();
        JWTClaimsSet.Builder krav = new JWTClaimsSet.Builder()
                .issuer(utsteder)
                .claim("client_id", innvilget.klient().id())
                .claim("client_amr", innvilget.amr())
                .claim("consumer", part(innvilget.konsument()))
                .claim("scope", innvilget.scope())
                .claim("token_type", "Bearer")
                .claim("aud", innvilget.mottaker())
                .issueTime(Date.from(naa))
                .expirationTime(Date.from(naa.plusSeconds(levetidSekunder + 1)))
                .jwtID(UUID.randomUUID().toString());
        String leverandoer = innvilget.leverandoer();
        if (leverandoer != null) {
            krav.claim("supplier", part(leverandoer)).claim("delegation_source", "https://tt02.altinn.no/");
        }
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(noekkel.join().getKeyID())
                        .build(),
                krav.build());
        try {
            token.sign(new RSASSASigner(noekkel.join()));
        } catch (JOSEException e) {
            throw new IllegalStateException("tokenet kunne ikke signeres", e);
        }
        return token.serialize();
    }

    private static Map<String, String> part(String org) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + org);
    }

    /** What the token says, or empty when it is not ours, has been changed, has run out or is for somebody else. */
    public Optional<Tokeninnhold> les(String token, String utsteder) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet krav = jwt.getJWTClaimsSet();
            Date utloeper = krav.getExpirationTime();
            if (!jwt.verify(new RSASSAVerifier(noekkel.join().toRSAPublicKey()))
                    || !utsteder.equals(krav.getIssuer())
                    || !List.of("unspecified").equals(krav.getAudience())
                    || utloeper == null
                    || !utloeper.toInstant().isAfter(klokke.instant())) {
                return Optional.empty();
            }
            Map<String, Object> leverandoer = krav.getJSONObjectClaim("supplier");
            return Optional.of(new Tokeninnhold(
                    org(krav.getJSONObjectClaim("consumer")),
                    leverandoer == null ? null : org(leverandoer),
                    Set.copyOf(List.of(krav.getStringClaim("scope").split(" ", -1)))));
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static String org(Map<String, Object> part) {
        return String.valueOf(part.get("ID")).replace("0192:", "");
    }
}

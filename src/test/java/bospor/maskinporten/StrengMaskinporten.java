package bospor.maskinporten;

import bospor.http.Testtjener;
import bospor.http.Testtjener.Kall;
import bospor.http.Testtjener.Svar;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A Maskinporten that refuses what the real one is documented to refuse, and fails as a test orders. */
final class StrengMaskinporten implements AutoCloseable {
    private static final Set<String> TILLATTE_KRAV = Set.of("aud", "iss", "scope", "iat", "exp", "jti", "consumer_org");

    final Testtjener tjener = new Testtjener(this::svar);
    /** Answers to give instead, one per token request, before any is judged. */
    final Deque<Svar> bestilt = new ArrayDeque<>();
    /** Every grant that came, in order. */
    final List<SignedJWT> granter = Collections.synchronizedList(new ArrayList<>());

    final AtomicInteger metadatakall = new AtomicInteger();
    volatile InstantSource klokke = InstantSource.system();
    volatile String utsteder = tjener.url() + "/";
    volatile long levetid = 119;
    private final Set<String> brukte = new HashSet<>();
    private final AtomicInteger loepenummer = new AtomicInteger();

    URI metadata() {
        return URI.create(tjener.url() + "/.well-known/oauth-authorization-server");
    }

    private synchronized Svar svar(Kall kall) {
        if (kall.adresse().getPath().startsWith("/.well-known")) {
            metadatakall.incrementAndGet();
            return Svar.json(
                    200, "{\"issuer\":\"%s\",\"token_endpoint\":\"%s/token\"}".formatted(utsteder, tjener.url()));
        }
        try {
            SignedJWT grant = grant(kall);
            granter.add(grant);
            Svar ordre = bestilt.poll();
            return ordre == null ? vurder(grant) : ordre;
        } catch (Exception e) {
            return avvist(
                    "MP-011",
                    "Invalid assertion. Invalid parameter value " + e.getClass().getSimpleName());
        }
    }

    private SignedJWT grant(Kall kall) throws Exception {
        String[] deler = kall.kropp().split("&assertion=", 2);
        if (!deler[0].equals("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer")
                || !kall.hode("Content-Type").equals("application/x-www-form-urlencoded")) {
            throw new IllegalArgumentException();
        }
        return SignedJWT.parse(URLDecoder.decode(deler[1], StandardCharsets.UTF_8));
    }

    private Svar vurder(SignedJWT grant) throws Exception {
        var krav = grant.getJWTClaimsSet();
        boolean harX5c = grant.getHeader().getX509CertChain() != null;
        if (!TILLATTE_KRAV.containsAll(krav.getClaims().keySet())
                || harX5c == (grant.getHeader().getKeyID() != null)) {
            return avvist("MP-011", "Invalid assertion");
        }
        if (!krav.getAudience().equals(List.of(utsteder)) || !krav.getIssuer().equals("klient-1")) {
            return avvist("MP-110", "Invalid assertion. Client authentication failed. Invalid JWT claim aud");
        }
        if (harX5c) {
            X509Certificate blad = X509CertUtils.parse(
                    grant.getHeader().getX509CertChain().getFirst().decode());
            if (!grant.verify(new RSASSAVerifier(
                    (RSAPublicKey) Objects.requireNonNull(blad).getPublicKey()))) {
                return avvist("MP-124", "Invalid JWT signature");
            }
        }
        Instant utstedt = krav.getIssueTime().toInstant();
        long avvik = Math.abs(klokke.instant().getEpochSecond() - utstedt.getEpochSecond());
        if (avvik >= 10 || krav.getExpirationTime().toInstant().isAfter(utstedt.plusSeconds(120))) {
            return avvist("MP-130", "JWT is expired");
        }
        if (!brukte.add(krav.getJWTID())) {
            return avvist("MP-012", "Grant is used before");
        }
        return token("token-" + loepenummer.incrementAndGet(), levetid);
    }

    static Svar token(String token, long levetid) {
        return Svar.json(
                200, "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}".formatted(token, levetid));
    }

    static Svar avvist(String kode, String tekst) {
        return Svar.json(
                400,
                "{\"error\":\"invalid_grant\",\"error_description\":\"%s. (trace_id: abc123)\",\"error_uri\":\"https://test.maskinporten.no/errors/%s\"}"
                        .formatted(tekst, kode));
    }

    @Override
    public void close() {
        tjener.close();
    }
}

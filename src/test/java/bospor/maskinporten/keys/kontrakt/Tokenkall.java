package bospor.maskinporten.keys.kontrakt;

import bospor.maskinporten.keys.SigningIdentity;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Asks a Maskinporten for a token, as plainly as it can be done. */
final class Tokenkall {
    private Tokenkall() {}

    /** The answer's fields, with its status under {@code status}. */
    static Map<String, Object> spoer(SigningIdentity identitet, Properties tjener) throws Exception {
        JWSHeader hode = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .x509CertChain(identitet.x5c())
                .build();
        Instant naa = Instant.now();
        SignedJWT usignert = new SignedJWT(
                hode,
                new JWTClaimsSet.Builder()
                        .audience(tjener.getProperty("utsteder"))
                        .issuer(tjener.getProperty("klient"))
                        .claim("scope", tjener.getProperty("scope"))
                        .issueTime(Date.from(naa))
                        .expirationTime(Date.from(naa.plusSeconds(100)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        SignedJWT grant = new SignedJWT(
                hode.toBase64URL(),
                usignert.getPayload().toBase64URL(),
                identitet.sign(hode, usignert.getSigningInput()));
        HttpRequest kall = HttpRequest.newBuilder(URI.create(tjener.getProperty("token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                                + grant.serialize()))
                .build();
        HttpResponse<String> svar = HttpClient.newHttpClient().send(kall, HttpResponse.BodyHandlers.ofString());
        Map<String, Object> felter = JSONObjectUtils.parse(svar.body());
        felter.put("status", svar.statusCode());
        return felter;
    }
}

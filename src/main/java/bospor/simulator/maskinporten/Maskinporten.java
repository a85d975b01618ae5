package bospor.simulator.maskinporten;

import bospor.simulator.http.Kall;
import bospor.simulator.http.Svar;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Maskinporten's three addresses: metadata (RFC 8414), keys, and tokens. */
public final class Maskinporten {
    /** How long a token is good, in seconds, as Skatteetaten's scopes have it. */
    public static final long LEVETID = 119;

    private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final Grantkontroll kontroll;
    private final Tokenutsteder tokener;
    private final AtomicInteger utstedt = new AtomicInteger();

    /** Maskinporten with these clients, trusting certificates that lead to this root. */
    public Maskinporten(Klientregister register, X509Certificate rot, Clock klokke) {
        this.kontroll = new Grantkontroll(register, rot, klokke);
        this.tokener = new Tokenutsteder(klokke);
    }

    /** How a token request is to be treated. */
    public record Vilkaar(long levetid, boolean gammelFeilstil, Duration forskyvning) {}

    /** The metadata document. */
    public Svar metadata(String utsteder) {
        ObjectNode svar = JsonNodeFactory.instance.objectNode();
        svar.put("issuer", utsteder);
        svar.put("token_endpoint", utsteder + "token");
        svar.put("jwks_uri", utsteder + "jwk");
        liste(svar, "token_endpoint_auth_methods_supported", "private_key_jwt");
        liste(svar, "grant_types_supported", GRANT_TYPE);
        liste(svar, "token_endpoint_auth_signing_alg_values_supported", "RS256", "RS384", "RS512");
        return Svar.json(200, svar.toString());
    }

    private static void liste(ObjectNode svar, String navn, String... verdier) {
        ArrayNode liste = svar.putArray(navn);
        for (String verdi : verdier) {
            liste.add(verdi);
        }
    }

    /** The public keys of the tokens. */
    public Svar noekler() {
        return Svar.json(200, tokener.jwks());
    }

    /** A token for the grant in the request, or the refusal. */
    public Svar token(Kall kall, String utsteder, Vilkaar vilkaar) {
        String type = Optional.ofNullable(kall.hode("Content-Type")).orElse("");
        if (!"POST".equals(kall.metode()) || !type.startsWith("application/x-www-form-urlencoded")) {
            return avslaa(
                    new Avslag(400, "invalid_request", null, "Invalid request"), utsteder, vilkaar.gammelFeilstil());
        }
        Map<String, String> skjema = kall.skjema();
        if (!GRANT_TYPE.equals(skjema.get("grant_type"))) {
            return avslaa(
                    new Avslag(400, "unsupported_grant_type", null, "Unsupported grant type"),
                    utsteder,
                    vilkaar.gammelFeilstil());
        }
        try {
            Grantkontroll.Innvilget innvilget =
                    kontroll.kontroller(skjema.get("assertion"), utsteder, vilkaar.forskyvning());
            ObjectNode svar = JsonNodeFactory.instance.objectNode();
            svar.put("access_token", tokener.utsted(utsteder, innvilget, vilkaar.levetid()));
            svar.put("token_type", "Bearer");
            svar.put("expires_in", vilkaar.levetid());
            svar.put("scope", innvilget.scope());
            utstedt.incrementAndGet();
            return Svar.json(200, svar.toString()).med("Cache-Control", "no-store");
        } catch (AvslaattException e) {
            return avslaa(e.avslag(), utsteder, vilkaar.gammelFeilstil());
        }
    }

    /** The answer that tells of a refusal. */
    public static Svar avslaa(Avslag avslag, String utsteder, boolean gammelStil) {
        return Svar.json(avslag.status(), avslag.kropp(utsteder, gammelStil));
    }

    /** The tokens, for the API that has to check them. */
    public Tokenutsteder tokener() {
        return tokener;
    }

    /** How many tokens it has given. */
    public int utstedteTokener() {
        return utstedt.get();
    }
}

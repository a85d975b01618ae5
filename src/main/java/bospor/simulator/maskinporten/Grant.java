package bospor.simulator.maskinporten;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it was sent: a signed JWT whose header and claims have the right form. Whether they are true is checked
 * later.
 */
record Grant(JWSObject jws, Map<String, Object> krav) {
    private static final Set<String> KJENTE = Set.of(
            "aud",
            "iss",
            "scope",
            "iat",
            "exp",
            "jti",
            "resource",
            "consumer_org",
            "pid",
            "authorization_details",
            "iss_onbehalfof");
    private static final Set<String> ALGORITMER = Set.of("RS256", "RS384", "RS512");

    static Grant les(@Nullable String assertion) throws AvslaattException {
        if (assertion == null) {
            throw new AvslaattException(Avslag.parameter("assertion"));
        }
        try {
            JWSObject jws = JWSObject.parse(assertion);
            Map<String, Object> krav = jws.getPayload().toJSONObject();
            if (krav == null
                    || !ALGORITMER.contains(jws.getHeader().getAlgorithm().getName())) {
                throw new AvslaattException(Avslag.parameter(krav == null ? "assertion" : "alg"));
            }
            for (String navn : krav.keySet()) {
                if (!KJENTE.contains(navn)) {
                    throw new AvslaattException(Avslag.grant(null, "Invalid assertion. Unknown claim: " + navn));
                }
            }
            return new Grant(jws, krav);
        } catch (ParseException e) {
            // Nimbus refuses a header whose x5c is no array of texts before we see it.
            throw new AvslaattException(harX5c(assertion) ? Avslag.forKode("MP-123") : Avslag.parameter("assertion"));
        }
    }

    private static boolean harX5c(String assertion) {
        try {
            String hode = new Base64URL(assertion.split("\\.", 2)[0]).decodeToString();
            return JSONObjectUtils.parse(hode).containsKey("x5c");
        } catch (ParseException e) {
            return false;
        }
    }

    /** A claim that is text; null when it is not there. */
    @Nullable
    String tekst(String navn) throws AvslaattException {
        Object verdi = krav.get(navn);
        if (verdi != null && !(verdi instanceof String)) {
            throw new AvslaattException(Avslag.parameter(navn));
        }
        return (String) verdi;
    }

    /** A claim that must be there and be text. */
    String paakrevd(String navn) throws AvslaattException {
        String verdi = tekst(navn);
        if (verdi == null || verdi.isBlank()) {
            throw new AvslaattException(Avslag.parameter(navn));
        }
        return verdi;
    }

    /** A claim that must be there and be whole seconds. */
    long sekunder(String navn) throws AvslaattException {
        if (krav.get(navn) instanceof Number tall && tall.doubleValue() == Math.rint(tall.doubleValue())) {
            return tall.longValue();
        }
        throw new AvslaattException(Avslag.parameter(navn));
    }

    @Nullable
    Object x5c() {
        return jws.getHeader().toJSONObject().get("x5c");
    }

    @Nullable
    String kid() {
        return jws.getHeader().getKeyID();
    }
}

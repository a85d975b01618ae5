package bospor.simulator.maskinporten;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why Maskinporten refuses a grant.
 *
 * @param status 400, or 403 for {@code forbidden}
 * @param error the OAuth code
 * @param kode {@code MP-…}, null for the refusals that have none
 */
public record Avslag(int status, String error, @Nullable String kode, String tekst) {
    private static final String UGYLDIG = "Invalid assertion";
    private static final String KLIENT = UGYLDIG + ". Client authentication failed. ";

    static Avslag grant(@Nullable String kode, String tekst) {
        return new Avslag(400, "invalid_grant", kode, tekst);
    }

    static Avslag parameter(String navn) {
        return grant("MP-011", UGYLDIG + ". Invalid parameter value: " + navn);
    }

    static Avslag klientfeil(String kode, String tekst) {
        return grant(kode, KLIENT + tekst);
    }

    static Avslag forbudt(@Nullable String kode, String tekst) {
        return new Avslag(403, "forbidden", kode, tekst);
    }

    /**
     * The refusal that a code stands for, for rehearsing it without making the fault.
     *
     * @throws IllegalArgumentException when the code is not known
     */
    public static Avslag forKode(String kode) {
        return switch (kode) {
            case "MP-011" -> parameter("assertion");
            case "MP-012" -> grant(kode, "Grant is used before");
            case "MP-100" -> klientfeil(kode, "Client not found");
            case "MP-110" -> klientfeil(kode, "Invalid JWT claim aud");
            case "MP-120" -> klientfeil(kode, "The JWT is signed with an invalid certificate.");
            case "MP-121" -> klientfeil(kode, "Expired key");
            case "MP-122" ->
                grant(kode, "Invalid JWT. Invalid organization number for client. Does not match certificate orgno");
            case "MP-123" -> grant(kode, "Invalid JWT header x5c");
            case "MP-124" -> grant(kode, "Invalid JWT signature");
            case "MP-130" -> grant(kode, "JWT is expired");
            case "MP-200" -> new Avslag(400, "invalid_scope", kode, "Token request contains invalid scopes for client");
            case "MP-201" ->
                new Avslag(400, "invalid_scope", kode, "Token request contains scopes not allowed for maskinporten");
            case "MP-250" -> forbudt(kode, "Consumer has not been granted access to the scope");
            case "MP-251" -> forbudt(kode, "Consumer has not delegated access to the scope");
            case "MP-301" -> grant(kode, "Unknown authorization details type");
            case "MP-302" -> grant(kode, "Unknown fields in the authorization details");
            case "MP-303" -> grant(kode, "Invalid authorization details values");
            default -> throw new IllegalArgumentException("ukjent kode fra Maskinporten: " + kode);
        };
    }

    Avslag medDetalj(String detalj) {
        return new Avslag(status, error, kode, tekst + detalj);
    }

    /** The body, in the present style with {@code error_uri} and trace id, or the older one with a correlation id. */
    String kropp(String utsteder, boolean gammelStil) {
        ObjectNode svar = JsonNodeFactory.instance.objectNode();
        String spor = UUID.randomUUID().toString();
        svar.put("error", error);
        if (gammelStil) {
            svar.put("error_description", tekst + ". (correlation id: " + spor + ")");
        } else {
            svar.put("error_description", tekst + " (trace_id: " + spor.replace("-", "") + ")");
            if (kode != null) {
                svar.put("error_uri", utsteder + "errors/" + kode);
            }
        }
        return svar.toString();
    }
}

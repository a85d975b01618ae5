package bospor.skatteetaten;

import bospor.http.Svar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Skatteetaten's error object. Its text is left out: it varies on purpose and may hold what was asked for.
 *
 * @param kode for example {@code IM-007}
 * @param korrelasjonsid as they know it, null when left out
 */
record Feilkropp(String kode, @Nullable String korrelasjonsid) {
    private static final Pattern KODE = Pattern.compile("[A-ZÆØÅ]{2,20}-\\d{3}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final Pattern PERSONNUMMER = Pattern.compile(".*\\d{11}.*");

    /** The error object in the body, or nothing when there is none. */
    static Optional<Feilkropp> les(Svar.Mottatt svar) {
        return Kropp.objekt(svar.kropp()).flatMap(Feilkropp::les);
    }

    /** Whether the code has this number, whatever API it is from. */
    boolean har(String nummer) {
        return kode.endsWith("-" + nummer);
    }

    private static Optional<Feilkropp> les(ObjectNode json) {
        String kode = json.path("kode").asText("");
        if (!KODE.matcher(kode).matches()) {
            return Optional.empty();
        }
        JsonNode id = json.path("korrelasjonsid");
        String tekst = id.asText("");
        boolean brukbar = ID.matcher(tekst).matches()
                && !PERSONNUMMER
                        .matcher(tekst.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", ""))
                        .matches();
        return Optional.of(new Feilkropp(kode, brukbar ? tekst : null));
    }
}

package bospor.maskinporten;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Maskinporten says about itself (RFC 8414).
 *
 * @param utsteder the issuer exactly as it stands in the document: the audience of the grant
 * @param tokenAdresse where grants are exchanged
 */
record Metadata(String utsteder, URI tokenAdresse) {
    private static final String KJENT_STI = "/.well-known/";

    /** The document's content, or nothing when it is no metadata or is another issuer's than the address promises. */
    static Optional<Metadata> les(String dokument, URI adresse) {
        try {
            Map<String, Object> felter = JSONObjectUtils.parse(dokument);
            @Nullable String utsteder = JSONObjectUtils.getString(felter, "issuer");
            @Nullable URI tokenAdresse = JSONObjectUtils.getURI(felter, "token_endpoint");
            if (utsteder == null || tokenAdresse == null || !uten(utsteder).equals(ventetUtsteder(adresse))) {
                return Optional.empty();
            }
            return Optional.of(new Metadata(utsteder, tokenAdresse));
        } catch (ParseException | URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** The address without {@code /.well-known/…}; a slash at the end does not matter. */
    private static String ventetUtsteder(URI adresse) throws URISyntaxException {
        String sti = adresse.getRawPath();
        int kjent = sti.indexOf(KJENT_STI);
        String foran = kjent < 0 ? sti : sti.substring(0, kjent);
        return uten(new URI(adresse.getScheme() + "://" + adresse.getRawAuthority() + foran).toString());
    }

    private static String uten(String adresse) {
        return adresse.endsWith("/") ? adresse.substring(0, adresse.length() - 1) : adresse;
    }
}

package bospor.skatteetaten;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One of Skatteetaten's APIs as the municipality may use it.
 *
 * @param url base address with version, without a slash at the end
 * @param rettighetspakke the package of rights in the address; not used by every API
 */
public record Tjeneste(URI url, String rettighetspakke, String scope) {
    /**
     * The address below the base with these parts. Every part is encoded, so that none can make an address that cannot be
     * parsed: the exception would carry it, and the last part is a fødselsnummer.
     */
    static URI adresse(URI url, String... deler) {
        StringBuilder adresse = new StringBuilder(url.toString());
        for (String del : deler) {
            adresse.append('/').append(URLEncoder.encode(del, StandardCharsets.UTF_8));
        }
        return URI.create(adresse.toString());
    }
}

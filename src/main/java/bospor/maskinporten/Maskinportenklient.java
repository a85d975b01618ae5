package bospor.maskinporten;

import bospor.maskinporten.keys.KeyEnvironment;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's, or its supplier's, client at Maskinporten.
 *
 * @param metadata address of the metadata document
 * @param klientId the client's id, the issuer of the grant
 * @param klientOrg organisation number of the client's owner, null when not known
 * @param paaVegneAv the organisation a supplier asks for, null when it asks for itself
 * @param avtrykk SHA-256 of the certificate, 64 lower-case hex digits; null when the only one that fits is to be used
 * @param kid the name of a key registered on the client, sent instead of the certificate; null normally
 * @param miljoe the environment that the certificate must be made for; {@link KeyEnvironment#UNKNOWN} takes any
 */
public record Maskinportenklient(
        URI metadata,
        String klientId,
        @Nullable String klientOrg,
        @Nullable String paaVegneAv,
        @Nullable String avtrykk,
        @Nullable String kid,
        KeyEnvironment miljoe) {

    /** A client that takes certificates of any environment. */
    public Maskinportenklient(
            URI metadata,
            String klientId,
            @Nullable String klientOrg,
            @Nullable String paaVegneAv,
            @Nullable String avtrykk,
            @Nullable String kid) {
        this(metadata, klientId, klientOrg, paaVegneAv, avtrykk, kid, KeyEnvironment.UNKNOWN);
    }

    /**
     * The organisation to ask for, or null when the client asks for itself: naming one's own organisation is an error, leaving
     * another's out is one too.
     */
    @Nullable
    String konsumentOrg() {
        return paaVegneAv == null || paaVegneAv.equals(klientOrg) ? null : paaVegneAv;
    }
}

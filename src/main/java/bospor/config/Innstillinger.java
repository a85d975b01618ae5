package bospor.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set, complete with defaults.
 *
 * @param spraak {@code nb}, {@code nn} or {@code en}
 * @param laast keys that the administrator has fixed on this machine: shown, not editable
 */
public record Innstillinger(
        Miljoe miljoe,
        Maskinporten maskinporten,
        Noekkel noekkel,
        Skatteetaten skatteetaten,
        Nettverk nettverk,
        Oppslagslogg oppslagslogg,
        Oekt oekt,
        Regelpakker regelpakker,
        String spraak,
        Set<String> laast) {
    /** Keeps its own copy of the set. */
    public Innstillinger {
        laast = Set.copyOf(laast);
    }

    /**
     * The client at Maskinporten.
     *
     * @param klientOrg organisation number of the client's owner, null when not given
     * @param paaVegneAv organisation number of the municipality a supplier asks for, otherwise null
     */
    public record Maskinporten(
            URI metadata,
            String klientId,
            @Nullable String klientOrg,
            @Nullable String paaVegneAv) {}

    /**
     * The key that signs.
     *
     * @param avtrykk SHA-256 of the certificate, 64 lower-case hex digits; null picks the only one that fits
     * @param fil the PKCS12 file, only for that source
     * @param passordVariabel the environment variable the password comes from
     * @param passord its content, null when the variable is not set
     * @param kid name of a key registered on the client, used instead of the certificate when given
     */
    public record Noekkel(
            Noekkelkilde kilde,
            @Nullable String avtrykk,
            @Nullable Path fil,
            String passordVariabel,
            @Nullable Hemmelighet passord,
            @Nullable String kid) {}

    /**
     * The services at Skatteetaten.
     *
     * @param samtidige calls that may run at once per API, 1 to 5
     * @param tidsgrense longest time for one call
     */
    public record Skatteetaten(
            Tjeneste inntekt,
            Tjeneste summertSkattegrunnlag,
            String stadie,
            URI sisteTilgjengelige,
            URI driftsvarsler,
            int samtidige,
            Duration tidsgrense) {}

    /** One API with a package of rights. */
    public record Tjeneste(URI url, String rettighetspakke, String scope) {}

    /**
     * How the network is reached.
     *
     * @param proxy {@code system}, {@code none} or {@code host:port}
     * @param windowsroetter whether the roots of Windows are trusted besides Java's
     * @param proxybruker who we say we are to a proxy that asks, null for nobody
     * @param passordVariabel the environment variable the proxy's password comes from
     * @param proxypassord its content, null when the variable is not set
     */
    public record Nettverk(
            String proxy,
            boolean windowsroetter,
            @Nullable String proxybruker,
            String passordVariabel,
            @Nullable Hemmelighet proxypassord) {}

    /**
     * The look-up log.
     *
     * @param noekkelVariabel the environment variable the key comes from
     * @param noekkel at least 32 bytes in base64, null when the variable is not set
     * @param rolle the role that look-ups are logged with: {@code saksbehandler}, {@code veileder} or {@code leder}
     * @param avdeling where in the municipality this machine is used, null when not given
     */
    public record Oppslagslogg(
            Path mappe,
            String noekkelVariabel,
            @Nullable Hemmelighet noekkel,
            String rolle,
            @Nullable String avdeling) {
        /** The role of those who may read the log in the window. */
        public static final String LEDER = "leder";
    }

    /**
     * The session.
     *
     * @param inaktiv idle time after which it is locked and deleted
     * @param mappe where the encrypted store lies, null for the place that the program chooses
     */
    public record Oekt(Duration inaktiv, @Nullable Path mappe) {}

    /**
     * The office's own rule packs.
     *
     * @param mappe the folder they lie in
     * @param angitt whether a settings file names the folder; the usual one need not be there
     * @param signerere SHA-256 of the certificates whose signatures count, 64 lower-case hex digits each; when there are any,
     *     a pack without one of these signatures may not be used
     */
    public record Regelpakker(Path mappe, boolean angitt, Set<String> signerere) {
        /** Keeps its own copy of the set. */
        public Regelpakker {
            signerere = Set.copyOf(signerere);
        }

        /** What holds where nobody has set anything: the usual folder, and no demand for signatures. */
        public static Regelpakker vanlige() {
            return new Regelpakker(Kilder.regelpakkemappe(), false, Set.of());
        }
    }
}

package bospor.text;

/** Who can put a failure right. */
public enum Retter {
    SAKSBEHANDLER,
    /** Who answers for Bospor in the municipality: settings, client, certificate, access. */
    SYSTEMANSVARLIG,
    IKT,
    /** Who can give powers of attorney for the municipality in Altinn. */
    ALTINN,
    SKATTEETATEN,
    LEVERANDOER,
    /** Nobody needs to: it passes. */
    INGEN
}

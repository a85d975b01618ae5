package bospor.casework.etterkontroll;

/** What comes of a control, by the two thresholds of forskrift om bustøtte § 14. */
public enum Kontrollutfall {
    /** The sum is zero. */
    INGEN_ENDRING,
    /** Too little was paid: the sum is paid out. */
    ETTERBETALING,
    /** Too little was paid, but less than the minimum payment. */
    UNDER_MINSTE_UTBETALING,
    /** Too much was paid: the sum is reclaimed. */
    TILBAKEKRAV,
    /** Too much was paid, but less than one rettsgebyr. */
    UNDER_RETTSGEBYR,
    /** A settlement is missing, or a termin cannot be assessed: there is no sum. */
    KAN_IKKE_KONTROLLERES
}

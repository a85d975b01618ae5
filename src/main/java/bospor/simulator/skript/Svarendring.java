package bospor.simulator.skript;

/** A way in which an ordinary answer of Skatteetaten may differ from the ordinary and still come with status 200. */
public enum Svarendring {
    /** Only who was asked about and {@code skjermet}; for income in an oppgave. */
    SKJERMET_ALT,
    /** The same, with {@code skjermet} beside the list and not in it. */
    SKJERMET_ROT,
    /** Everything but the payers, marked {@code skjermet}. */
    SKJERMET_REDUSERT,
    /** One more post of 1 000 kr with the code {@code nyKode2027}, or the tekniskNavn {@code nyttNavn2027}. */
    UKJENT_KODE,
    /** An income group, or a kategori, that nobody has heard of. */
    UKJENT_GRUPPE,
    /** Fields that nobody has heard of, at every level. */
    UKJENT_FELT,
    /** The list is {@code null}. */
    LISTE_NULL,
    /** The list is left out. */
    LISTE_MANGLER,
    /** The list is empty. */
    LISTE_TOM,
    /** Every oppgave is without {@code inntekt}, as when the access package has filtered all of it away. */
    OPPGAVE_UTEN_INNTEKT,
    /** Amounts with decimals: every one becomes 40 øre larger. */
    DESIMALER,
    /** Every amount with the opposite sign. */
    NEGATIVE,
    /** Amounts as text. */
    BELOEP_TEKST,
    /** The first post of the answer has no amount. */
    UTEN_BELOEP,
    /** The first post of the answer has no {@code fordel}, and the first oppgave no {@code kalendermaaned}. */
    UTEN_FORDEL,
    /** {@code antall} as a number. */
    ANTALL_TALL,
    /** {@code antall} as text. */
    ANTALL_TEKST,
    /** A period of back-pay for April 2025 as {@code startdato} and {@code sluttdato}. */
    PERIODE_DATO,
    /** The same period as {@code start} and {@code slutt}, the end exclusive and with a time of day. */
    PERIODE_TIDSPUNKT,
    /** One more payer in every month, with 500 kr. */
    FLERE_UTBETALERE,
    /** The first oppgave of each month split between two sub-units of the same payer. */
    UNDERENHETER,
    /** A body in XML though JSON was asked for. */
    XML,
    /** A body that stops being JSON half way. */
    UGYLDIG_JSON
}

package bospor.casework.etterkontroll;

/** Which later facts the decisions are held against. */
public enum Kontrollart {
    /** Corrected or late a-meldinger only. */
    NY_BEREGNING,
    /** The tax settlement of every adult, with corrected a-meldinger when there are any. */
    ETTERKONTROLL
}

package bospor.domain;

/** The three rounding models that Husbanken's published figures show; none stands in the forskrift. */
public enum Avrunding {
    /** Whole monthly kroner on the way, as decisions appear to be made. */
    VEDTAK,
    /** Egenandel rounded down and the yearly payment rounded, as Husbanken's tables. */
    ANALYSE,
    /** One rounding, half up, at the monthly payment. */
    VANLIG
}

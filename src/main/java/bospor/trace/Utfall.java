package bospor.trace;

/** The three outcomes of a calculation. "Cannot be assessed" is a result with reasons, not a fault. */
public enum Utfall {
    INNVILGET,
    AVSLAG,
    KAN_IKKE_VURDERES
}

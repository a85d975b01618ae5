package bospor.simulator.skript;

/** One address of the simulator that can be counted and made to fail. */
public enum Api {
    METADATA,
    JWK,
    TOKEN,
    INNTEKT,
    SKATTEGRUNNLAG,
    SISTE,
    DRIFTSVARSLER;

    /** Whether Skatteetaten's rule of at most five calls at a time holds here. */
    public boolean harKallgrense() {
        return this == INNTEKT || this == SKATTEGRUNNLAG || this == SISTE;
    }
}

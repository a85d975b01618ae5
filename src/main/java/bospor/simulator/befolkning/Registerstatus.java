package bospor.simulator.befolkning;

/** How the registers know a person. */
public enum Registerstatus {
    ORDINAER,
    /** The number is valid, but nobody has it. */
    UKJENT,
    /** Address protection: the answer holds the parameters of the call and {@code skjermet}, nothing else. */
    SKJERMET_ALT,
    /** Address protection: what tells where the person is, is left out; the sums are right. */
    SKJERMET_REDUSERT,
    /** The municipality's access does not cover the person. */
    UTEN_TILGANG
}

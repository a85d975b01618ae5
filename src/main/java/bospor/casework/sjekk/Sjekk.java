package bospor.casework.sjekk;

/** What is checked, in this order. */
public enum Sjekk {
    INNSTILLINGER,
    OPPSLAGSLOGG,
    NOEKKELLAGER,
    SERTIFIKAT,
    /** Only when asked for: it may show a PIN dialog. */
    SIGNATUR,
    KLOKKE,
    PROXY,
    METADATA,
    TOKEN_INNTEKT,
    TOKEN_SKATTEGRUNNLAG,
    INNTEKT,
    SKATTEGRUNNLAG,
    SISTE_OPPGJOER,
    DRIFTSVARSLER
}

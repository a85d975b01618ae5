package bospor.domain;

/** What a member of the household is, where the rules ask for it. */
public enum Personstatus {
    /** Varig uføretrygd with ung-ufør status (folketrygdloven § 12-13). Implies {@link #UFOERETRYGDET}. */
    UNG_UFOER,
    /** Single with alderspensjon. Implies {@link #ALDERSPENSJONIST}. */
    ENSLIG_ALDERSPENSJONIST,
    ALDERSPENSJONIST,
    UFOERETRYGDET,
    ETTERLATTEPENSJONIST,
    /** Entitled to support from Lånekassen. */
    STUDENT,
    /** Student inside a public programme of work qualification. */
    STUDENT_I_ARBEIDSKVALIFISERING,
    FOERSTEGANGSTJENESTE,
    INSTITUSJON,
    /** Had bostøtte in December 2014 and uføretrygd from January 2015 (forskrift § 8). */
    UFOER_OVERGANG_2014
}

package bospor.casework;

/** What came of asking one source about one person: the {@code status} of the contract {@code bospor.oppslag/1}. */
public enum Oppslagsstatus {
    /** The answer is here; it may hold no posts. */
    HENTET(true),
    /** The source has reported nothing. That is not proof of no income. */
    INGEN_RAPPORTERT(true),
    /** The source knows no person with this number. */
    UKJENT_PERSON(true),
    /** Everything was held back because of address protection. */
    SKJERMET(true),
    /** The information has been withdrawn by Skatteetaten. */
    TRUKKET_TILBAKE(true),
    IKKE_TILGANG(false),
    MIDLERTIDIG_NEDE(false),
    IKKE_FORSTAATT(false),
    /** Not asked, or the case worker cancelled before the answer came. */
    IKKE_HENTET(false);

    private final boolean svar;

    Oppslagsstatus(boolean svar) {
        this.svar = svar;
    }

    /** Whether the source has answered, so that asking again would change nothing. */
    public boolean erSvar() {
        return svar;
    }
}

package bospor.casework;

/**
 * The kinds of expected failure. Each has a text that says what happened, what it means for the case and what to do; the
 * screen never shows a raw code as the message.
 */
public enum Feilart {
    UKJENT_PERSON(false),
    INGEN_RAPPORTERT(false),
    SKJERMET(false),
    TRUKKET_TILBAKE(true),
    /** The municipality has no access to the API. */
    IKKE_TILGANG(false),
    /** The service answered that it is down, or not at all, also after several tries. */
    TJENESTE_NEDE(true),
    TIDSAVBRUDD(true),
    FOR_MANGE_KALL(true),
    /** The answer is no JSON, for example a page from a gateway. */
    UVENTET_SVAR(true),
    /** The answer is XML, which Bospor does not read. */
    XML_SVAR(false),
    /** The answer was larger than any real one. */
    FOR_STORT_SVAR(false),
    /** The service did not accept the request; a fault in the program or the settings. */
    FORESPOERSEL_AVVIST(false),
    UKJENT_ADRESSE(false),
    INGEN_NETT(true),
    PROXY_KREVER_INNLOGGING(false),
    /** The connection is intercepted or signed by a certificate the machine does not trust. */
    SERTIFIKAT_IKKE_TILTRODD(false),
    /** Maskinporten refused the sign-in; the code says why. */
    MASKINPORTEN_AVVIST(false),
    MASKINPORTEN_NEDE(true),
    /** The clock of the PC differs too much. */
    KLOKKE_FEIL(false),
    /** The key or certificate cannot be used. */
    NOEKKEL_UTILGJENGELIG(false),
    /** The look-up log cannot be written, so no look-up was made. */
    LOGG_UTILGJENGELIG(true),
    AVBRUTT(true);

    private final boolean proevIgjen;

    Feilart(boolean proevIgjen) {
        this.proevIgjen = proevIgjen;
    }

    /** Whether trying again may help without anyone changing anything. */
    public boolean proevIgjen() {
        return proevIgjen;
    }
}

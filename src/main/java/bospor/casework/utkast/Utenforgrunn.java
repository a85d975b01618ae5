package bospor.casework.utkast;

/**
 * The lawful grounds for leaving an amount out, from Husbanken's guidance; the list is fixed so that a supervisor can read
 * all discretion in the same words.
 */
public enum Utenforgrunn {
    REFUSJON_FRA_NAV("refusjon trukket i etterbetaling fra Nav"),
    AAPENBART_FEIL("a-meldingen er åpenbart feil"),
    ERSTATNING("erstatning"),
    NAERING_STARTET_ELLER_AVSLUTTET("næringsvirksomhet startet eller avsluttet i løpet av året"),
    FORMUE_MOTTATT_I_AARET("formue mottatt i løpet av året"),
    UTENFOR_REKKEVIDDE("inntekt eller formue i utlandet utenfor rekkevidde"),
    FLYTTET("husstandsmedlem er flyttet uten at det er registrert");

    private final String tekst;

    Utenforgrunn(String tekst) {
        this.tekst = tekst;
    }

    /** The ground as it stands in the calculation, the note and on the screen. */
    public String tekst() {
        return tekst;
    }
}

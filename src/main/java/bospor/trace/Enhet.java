package bospor.trace;

/** What a number in the trace is counted in; the text is the contract's {@code enhet}. */
public enum Enhet {
    KRONER_PER_MAANED("kr/mnd"),
    KRONER_PER_AAR("kr/år"),
    KRONER("kr"),
    PROSENT("prosent"),
    ANDEL("andel"),
    VEKT("vekt"),
    PERSONER("personer"),
    AAR("år"),
    TALL("tall"),
    /** The node says something in words; it has no number. */
    INGEN("");

    private final String tekst;

    Enhet(String tekst) {
        this.tekst = tekst;
    }

    /** The unit as written in files and on the screen. */
    public String tekst() {
        return tekst;
    }
}

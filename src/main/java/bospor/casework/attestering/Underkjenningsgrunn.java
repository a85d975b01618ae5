package bospor.casework.attestering;

/** The reasons for sending a calculation back. The list is fixed, so that rejections can be counted and learned from. */
public enum Underkjenningsgrunn {
    HUSSTAND("husstanden er feil"),
    INNTEKT("inntekt eller formue er feil"),
    BOUTGIFT("boutgiftene er feil"),
    VILKAAR("vilkår eller status er vurdert feil"),
    SKJOENN("skjønnet er ikke godt nok begrunnet eller dokumentert"),
    MANGLER("opplysninger mangler eller er for gamle"),
    SATSER("satser eller regelsett må kontrolleres"),
    STEMMER_IKKE("notatet stemmer ikke når det kontrolleres"),
    ANNET("annet, se kommentaren");

    private final String tekst;

    Underkjenningsgrunn(String tekst) {
        this.tekst = tekst;
    }

    /** The reason in bokmål, as part of a sentence. */
    public String tekst() {
        return tekst;
    }
}

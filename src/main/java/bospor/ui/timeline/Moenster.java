package bospor.ui.timeline;

/** How a source's bars are filled, so that colour never carries the meaning alone. Diagonals are for one-off amounts. */
enum Moenster {
    HEL,
    VANNRETT,
    LODDRETT,
    RUTER,
    RAMME,
    SKRAA,
    SKRAA_ANDRE;

    private static final Moenster[] FASTE = {HEL, VANNRETT, LODDRETT, RUTER, RAMME};
    private static final Moenster[] ENGANG = {SKRAA, SKRAA_ANDRE};

    /** The pattern of a payer's nth type. */
    static Moenster nummer(int n, boolean engang) {
        return engang ? ENGANG[n % ENGANG.length] : FASTE[n % FASTE.length];
    }

    /** The name of the pattern as a style. */
    String stil() {
        return switch (this) {
            case HEL -> "moenster-hel";
            case VANNRETT -> "moenster-vannrett";
            case LODDRETT -> "moenster-loddrett";
            case RUTER -> "moenster-ruter";
            case RAMME -> "moenster-ramme";
            case SKRAA -> "moenster-skraa";
            case SKRAA_ANDRE -> "moenster-skraa-andre";
        };
    }
}

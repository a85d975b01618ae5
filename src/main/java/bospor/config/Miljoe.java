package bospor.config;

/** Which Maskinporten and Skatteetaten the settings are for. */
public enum Miljoe {
    PROD("prod"),
    TEST("test"),
    /** Training mode with the simulator: nothing is real. */
    OEVELSE("oevelse");

    private final String noekkel;

    Miljoe(String noekkel) {
        this.noekkel = noekkel;
    }

    /** The word in the file. */
    public String noekkel() {
        return noekkel;
    }
}

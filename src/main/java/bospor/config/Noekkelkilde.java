package bospor.config;

/** Where the key that signs for the municipality is kept. */
public enum Noekkelkilde {
    WINDOWS_BRUKER("windows-user"),
    WINDOWS_MASKIN("windows-machine"),
    PKCS12("pkcs12");

    private final String noekkel;

    Noekkelkilde(String noekkel) {
        this.noekkel = noekkel;
    }

    /** The word in the file. */
    public String noekkel() {
        return noekkel;
    }
}

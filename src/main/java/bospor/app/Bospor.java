package bospor.app;

/** The entry point of Bospor: the window without a command, otherwise the command line of {@code bospor-cli}. */
public final class Bospor {
    private Bospor() {}

    /** Starts Bospor with the given command line. */
    public static void main(String[] args) {
        System.exit(Vindu.aapne(args));
    }
}

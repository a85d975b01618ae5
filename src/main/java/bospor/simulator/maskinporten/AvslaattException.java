package bospor.simulator.maskinporten;

/** Carries a refusal out of the check that made it. */
final class AvslaattException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Avslag avslag;

    AvslaattException(Avslag avslag) {
        super(avslag.error(), null, false, false);
        this.avslag = avslag;
    }

    Avslag avslag() {
        return avslag;
    }
}

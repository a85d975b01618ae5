package bospor.simulator.skatteetaten;

/** Carries a fault out of the check that found it. */
final class FeilException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Feil feil;

    FeilException(Feil feil) {
        super(feil.kode(), null, false, false);
        this.feil = feil;
    }

    FeilException(String kode) {
        this(Feil.forKode(kode));
    }

    Feil feil() {
        return feil;
    }
}

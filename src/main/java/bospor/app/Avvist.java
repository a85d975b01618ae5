package bospor.app;

import bospor.casework.Feil;
import org.jspecify.annotations.Nullable;

/** A command that could not be carried out: the exit code, and the one sentence that says what to do. */
final class Avvist extends Exception {
    private static final long serialVersionUID = 1L;

    private final int utgangskode;
    private final transient @Nullable Feil feil;

    private Avvist(int utgangskode, String melding, @Nullable Feil feil) {
        super(melding);
        this.utgangskode = utgangskode;
        this.feil = feil;
    }

    /** The call or its input is wrong. */
    static Avvist bruk(String melding) {
        return new Avvist(Utgangskode.FEIL_BRUK, melding, null);
    }

    /** The call or its input is wrong, because of this. */
    static Avvist bruk(String melding, Exception aarsak) {
        Avvist avvist = bruk(melding);
        avvist.initCause(aarsak);
        return avvist;
    }

    /** Something the command needs could not be reached or refused. */
    static Avvist tjeneste(Feil feil) {
        return new Avvist(
                Utgangskode.IKKE_NAADD, Setninger.NORSK.melding(feil) + " " + Setninger.NORSK.raad(feil), feil);
    }

    int utgangskode() {
        return utgangskode;
    }

    /** The failure behind it, null when it is the call that is wrong. */
    @Nullable
    Feil feil() {
        return feil;
    }

    /** The sentence. */
    String melding() {
        String melding = getMessage();
        return melding == null ? "" : melding;
    }
}

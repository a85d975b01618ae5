package bospor.json;

import bospor.casework.Feil;

/** Failures of the command line as one JSON object on one line: {@code {"feil":{…}}}. */
public final class Feilformat {
    private Feilformat() {}

    /** A failure of a service or of the machine. */
    public static byte[] skriv(Feil feil, Feilsetninger setninger) {
        return Jsonskriver.skriv(ut -> ut.objekt(() -> new Feilskriver(ut, setninger).skriv(feil)));
    }

    /** A call that is wrong, in one sentence. */
    public static byte[] skriv(String melding) {
        return Jsonskriver.skriv(ut -> ut.objekt(() -> ut.objekt("feil", () -> ut.felt("melding", melding))));
    }
}

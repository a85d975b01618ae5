package bospor.rules.statlig;

import bospor.domain.Termin;
import bospor.rates.Satsregister;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the rates of each termin that has been asked for. */
final class Satslager {
    /** A hundred years of months: enough for all real use, and input cannot fill the memory. */
    private static final int HOEYST = 1200;

    private final Satsregister register;
    private final Map<Termin, Terminsatser> kjente = new ConcurrentHashMap<>();

    Satslager(Satsregister register) {
        this.register = register;
    }

    Terminsatser forTermin(Termin termin) {
        Terminsatser kjent = kjente.get(termin);
        if (kjent != null) {
            return kjent;
        }
        Terminsatser nye = Satser.forTermin(register, termin);
        if (kjente.size() < HOEYST) {
            kjente.put(termin, nye);
        }
        return nye;
    }
}

package bospor.rates;

import bospor.trace.Sats;
import java.time.LocalDate;

/** What a look-up of a rate on a day gives: the rate, or why there is none. */
public sealed interface Satsoppslag {
    /** The rate in force. */
    record Funnet(Sats sats) implements Satsoppslag {}

    /** The day lies before the first value that is known. */
    record FoerFoerste(String id, String navn, LocalDate foerste) implements Satsoppslag {}

    /** Abolished, or not known, from {@code fra} on; {@code merknad} says which. */
    record UtenVerdi(String id, String navn, LocalDate fra, String merknad) implements Satsoppslag {}
}

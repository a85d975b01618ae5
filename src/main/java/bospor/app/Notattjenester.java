package bospor.app;

import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Notatskriver;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window does with notes. Everything here blocks.
 *
 * @param gransker reads rule packs and the roots of the machine when it is asked for
 */
record Notattjenester(
        Notatskriver skriver,
        Supplier<Notatgransker> gransker,
        Supplier<Notatregelverk> regelverk,
        Function<Notatgransker, Attestering> attestering) {}

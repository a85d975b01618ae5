package bospor.casework.etterkontroll;

import bospor.trace.Inndatafeil;

/** What comes of a control: a result, or the one place where the case cannot be read. */
public sealed interface Kontrollsvar {
    /** The case cannot be read here. */
    record Feil(Inndatafeil feil) implements Kontrollsvar {}

    /** The case was controlled, or the result says why it cannot be. */
    record Ferdig(Kontrollresultat resultat) implements Kontrollsvar {}
}

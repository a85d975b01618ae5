package bospor.json;

import bospor.casework.Feil;

/** Puts a failure into words, in the language of whoever reads the file. */
public interface Feilsetninger {
    /** What happened and what it means for the case. */
    String melding(Feil feil);

    /** What to do about it. */
    String raad(Feil feil);
}

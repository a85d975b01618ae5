package bospor.session;

import bospor.casework.Oppslag;
import bospor.domain.Beregningsinndata;

/**
 * Port: how what a session keeps becomes bytes and values again. Called on the caller's thread. The store wipes the
 * arrays it was given and those it hands out, so an implementation must not keep them.
 */
public interface Sesjonsformat {
    /** The looked-up household as bytes. */
    byte[] skrivOppslag(Oppslag oppslag);

    /** The looked-up household again. */
    Oppslag lesOppslag(byte[] innhold);

    /** The calculation input as bytes. */
    byte[] skrivUtkast(Beregningsinndata utkast);

    /** The calculation input again. */
    Beregningsinndata lesUtkast(byte[] innhold);
}

package bospor.casework;

import bospor.domain.Foedselsnummer;

/** Follows a look-up on its way. Called on worker threads, in no fixed order, once per part for each event. */
public interface Oppslagsfoelger {
    /** Hears nothing and never cancels. */
    Oppslagsfoelger INGEN = new Oppslagsfoelger() {};

    /** The source is being asked about the person. */
    default void spoer(Foedselsnummer person, Oppslagsdel del) {}

    /** The source has answered, or failed. */
    default void ferdig(Foedselsnummer person, Oppslagsdel del, Oppslagsstatus status) {}

    /** Whether the case worker has cancelled: parts not yet asked are left out. */
    default boolean avbrutt() {
        return false;
    }
}

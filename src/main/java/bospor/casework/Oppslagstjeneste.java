package bospor.casework;

/** Looks households up, now or as soon as the services behind it are ready. Blocks; never call it on a screen's thread. */
public interface Oppslagstjeneste {
    /** Asks for everything. Blocks until all parts have answered or failed. */
    Oppslag utfoer(Oppslagsbestilling bestilling, Oppslagsfoelger foelger);

    /** Asks again for just the parts that did not answer; what came before stays as it is. */
    Oppslag hentMangler(Oppslagsbestilling bestilling, Oppslag forrige, Oppslagsfoelger foelger);
}

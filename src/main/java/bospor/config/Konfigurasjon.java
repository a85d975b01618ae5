package bospor.config;

import java.util.List;

/** What came of reading the settings. */
public sealed interface Konfigurasjon {
    /** Everything is right. */
    record Lest(Innstillinger innstillinger) implements Konfigurasjon {}

    /** Something is wrong, so nothing is applied. Never empty. */
    record Ugyldig(List<Konfigfeil> feil) implements Konfigurasjon {
        /** Keeps its own copy of the list. */
        public Ugyldig {
            feil = List.copyOf(feil);
        }
    }

    /** There is no settings file anywhere: training mode. */
    record Ingen() implements Konfigurasjon {}
}

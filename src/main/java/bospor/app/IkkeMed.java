package bospor.app;

import java.util.List;

/** A command that the contract names and that this version does not have yet; it says so whatever follows it. */
record IkkeMed(String navn, String hjelp) implements Kommando {
    @Override
    public List<Valg> valg() {
        return List.of();
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        throw Avvist.bruk("Kommandoen «%s» er ikke med i denne versjonen av Bospor.".formatted(navn));
    }
}

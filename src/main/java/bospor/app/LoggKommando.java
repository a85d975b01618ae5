package bospor.app;

import bospor.lookuplog.Kontrollsvar;
import bospor.lookuplog.Loggkontroll;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code logg verifiser}: checks the hash chain of the look-up log. */
final class LoggKommando implements Kommando {
    @Override
    public String navn() {
        return "logg verifiser";
    }

    @Override
    public String plass() {
        return "[FIL | MAPPE]";
    }

    @Override
    public String hjelp() {
        return "kontrollerer at ingen har endret oppslagsloggen";
    }

    @Override
    public List<Valg> valg() {
        return List.of(Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingene som sier hvor loggen ligger"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        if (argumenter.plass().size() > 1) {
            throw Avvist.bruk("Oppgi én fil eller mappe om gangen.");
        }
        Path hva = argumenter.plass().isEmpty()
                ? Innstillingsfil.les(argumenter.fil(Valgnavn.CONFIG))
                        .oppslagslogg()
                        .mappe()
                : Argumenter.somFil(argumenter.plass().getFirst());
        Kontrollsvar svar;
        try {
            svar = Loggkontroll.kontroller(hva);
        } catch (IOException e) {
            throw Avvist.bruk(
                    "Loggen kan ikke leses. Sjekk at filen eller mappen finnes og at du har tilgang til den.", e);
        }
        svar.feil().forEach(f -> konsoll.linje("Feil: " + f.melding()));
        svar.merknader().forEach(f -> konsoll.linje("Merknad: " + f.melding()));
        konsoll.linje(
                svar.stemmer()
                        ? "Loggen stemmer. Linjer kontrollert: %d.".formatted(svar.linjer())
                        : "Loggen stemmer ikke. Linjer kontrollert: %d. Feil funnet: %d."
                                .formatted(svar.linjer(), svar.feil().size()));
        return svar.stemmer() ? Utgangskode.FERDIG : Utgangskode.NEGATIVT;
    }
}

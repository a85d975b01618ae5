package bospor.app;

import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatregelverk;
import bospor.note.Notatkontroll;
import bospor.text.Kontrolltekst;
import bospor.text.Skjermspraak;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code verifiser}: checks a beregningsnotat, and calculates it anew. */
final class VerifiserKommando implements Kommando {
    @Override
    public String navn() {
        return "verifiser";
    }

    @Override
    public String plass() {
        return "FIL";
    }

    @Override
    public String hjelp() {
        return "kontrollerer et beregningsnotat og regner det ut på nytt";
    }

    @Override
    public List<Valg> valg() {
        return List.of(Regelverk.CONFIG);
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        if (argumenter.plass().size() != 1) {
            throw Avvist.bruk("Oppgi én fil: bospor-cli verifiser FIL.");
        }
        Path fil = Argumenter.somFil(argumenter.plass().getFirst());
        Regelverk regler = Regelverk.av(argumenter);
        regler.avvisteLinjer().forEach(konsoll::si);
        Kontrollsvar svar;
        try {
            svar = new Notatkontroll(new Notatregelverk(regler.pakker()), Maskinroetter.les()).kontroller(fil);
        } catch (IOException e) {
            throw Avvist.bruk("Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den.", e);
        }
        return switch (svar) {
            case Kontrollsvar.IkkeNotat(String setning) -> throw Avvist.bruk(setning);
            case Kontrollsvar.Kontrollert k -> {
                k.forhold().forEach(f -> konsoll.linje(setning(f)));
                k.avvik().forEach(a -> konsoll.linje("Avvik: " + setning(a)));
                konsoll.linje(
                        k.stemmer()
                                ? "Notatet stemmer."
                                : "Notatet stemmer ikke. Avvik: %d."
                                        .formatted(k.avvik().size()));
                yield k.stemmer() ? Utgangskode.FERDIG : Utgangskode.NEGATIVT;
            }
        };
    }

    /** The command line is bokmål, whatever the screen is. */
    private static String setning(Kontrollsetning sagt) {
        return Kontrolltekst.av(sagt.art().name(), sagt.verdier(), Skjermspraak.BOKMAAL);
    }
}

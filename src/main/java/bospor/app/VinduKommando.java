package bospor.app;

import bospor.app.Vindu.Varighet;
import java.util.List;

/** What happens without a command: the window opens. Only this touches JavaFX. */
final class VinduKommando implements Kommando {
    private static final String OEVELSE = "--oevelse";

    private static final String AVSLUTT_ETTER_FOERSTE_BILDE = "--avslutt-etter-foerste-bilde";

    @Override
    public String navn() {
        return "bospor";
    }

    @Override
    public String hjelp() {
        return "åpner vinduet";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingene"),
                Valg.bryter(OEVELSE, "øvelsesmodus, med oppdiktede husstander"),
                Valg.bryter(AVSLUTT_ETTER_FOERSTE_BILDE, "måler oppstarten og avslutter"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Skjerm.krev();
        Oppstart oppstart;
        try {
            oppstart = Oppstartsvalg.velg(argumenter.har(OEVELSE), argumenter.fil(Valgnavn.CONFIG));
        } catch (Avvist e) {
            // Who starts from an icon sees no terminal; who names a file does.
            if (!argumenter.har(Valgnavn.CONFIG)) {
                Vindu.meld(e.melding());
            }
            throw e;
        }
        return Vindu.aapne(oppstart, varighet(argumenter));
    }

    private static Varighet varighet(Argumenter argumenter) {
        return argumenter.har(AVSLUTT_ETTER_FOERSTE_BILDE) ? Varighet.TIL_FOERSTE_BILDE : Varighet.TIL_DEN_LUKKES;
    }
}

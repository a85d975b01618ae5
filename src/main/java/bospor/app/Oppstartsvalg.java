package bospor.app;

import bospor.config.Kilder;
import bospor.config.Konfigfeil;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what the window starts with: training when asked for, or when nothing is set up on this machine. */
final class Oppstartsvalg {
    private Oppstartsvalg() {}

    /**
     * The start with the chosen file, if any.
     *
     * @throws Avvist with everything that is wrong in the settings
     */
    static Oppstart velg(boolean oevelse, Optional<Path> fil) throws Avvist {
        if (oevelse) {
            return new Oevelse();
        }
        Kilder kilder = Kilder.standard(fil.orElse(null));
        return switch (new Konfigleser(System::getenv).les(kilder)) {
            case Konfigurasjon.Lest(var innstillinger) -> new Oppsatt(innstillinger, kilder);
            case Konfigurasjon.Ugyldig(var feil) ->
                throw Avvist.bruk(feil.stream().map(Konfigfeil::tekst).collect(Collectors.joining("\n")));
            case Konfigurasjon.Ingen() -> new Oevelse();
        };
    }
}

package bospor.app;

import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigfeil;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the settings for a command. */
final class Innstillingsfil {
    private Innstillingsfil() {}

    /** The settings when there are any: a chosen file must be there, the machine's own need not. */
    static Optional<Innstillinger> hvisSattOpp(Optional<Path> valgt) throws Avvist {
        boolean ingen = valgt.isEmpty() && forsoek() instanceof Konfigurasjon.Ingen;
        return ingen ? Optional.empty() : Optional.of(les(valgt));
    }

    /** What the machine and the user have set, for a command that can do without. */
    static Konfigurasjon forsoek() {
        return new Konfigleser(System::getenv).les(Kilder.standard(null));
    }

    /** The settings, with the chosen file when there is one; refused with everything that is wrong in them. */
    static Innstillinger les(Optional<Path> valgt) throws Avvist {
        return switch (new Konfigleser(System::getenv).les(Kilder.standard(valgt.orElse(null)))) {
            case Konfigurasjon.Lest(Innstillinger innstillinger) -> innstillinger;
            case Konfigurasjon.Ugyldig(var feil) ->
                throw Avvist.bruk(feil.stream().map(Konfigfeil::tekst).collect(Collectors.joining("\n")));
            case Konfigurasjon.Ingen() ->
                throw Avvist.bruk(
                        "Bospor er ikke satt opp på denne maskinen. Oppgi en innstillingsfil med --config FIL.");
        };
    }
}

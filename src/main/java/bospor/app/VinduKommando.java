package bospor.app;

import java.util.List;

/** What happens without a command: the window opens. Only this touches JavaFX. */
final class VinduKommando implements Kommando {
    private final String[] args;

    /** The window, which reads the options again itself. */
    VinduKommando(List<String> args) {
        this.args = args.toArray(String[]::new);
    }

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
                Valg.medVerdi("--config", "FIL", "innstillingene"),
                Valg.bryter("--oevelse", "øvelsesmodus, med oppdiktede husstander"),
                Valg.bryter(Vindu.AVSLUTT_ETTER_FOERSTE_BILDE, "måler oppstarten og avslutter"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) {
        return Vindu.aapne(args);
    }
}

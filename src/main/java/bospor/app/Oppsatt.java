package bospor.app;

import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Miljoe;
import java.time.Duration;

/** Bospor as it is set up on this machine, or with the file that was named. */
record Oppsatt(Innstillinger innstillinger, Kilder kilder) implements Oppstart {
    @Override
    public Miljoe miljoe() {
        return innstillinger.miljoe();
    }

    @Override
    public boolean oevelseshusstander() {
        return false;
    }

    @Override
    public boolean visLogg() {
        return miljoe() == Miljoe.OEVELSE
                || innstillinger.oppslagslogg().rolle().equals(Innstillinger.Oppslagslogg.LEDER);
    }

    @Override
    public Duration tomgang() {
        return innstillinger.oekt().inaktiv();
    }

    @Override
    public String spraak() {
        return innstillinger.spraak();
    }

    @Override
    public boolean spraakErLaast() {
        return innstillinger.laast().contains("language");
    }

    @Override
    public Tjenester start() {
        return Tjenester.av(innstillinger, kilder);
    }

    @Override
    public Regelverk regelverk() {
        return Regelverk.forVinduet(innstillinger.regelpakker());
    }
}

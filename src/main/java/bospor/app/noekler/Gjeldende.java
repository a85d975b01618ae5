package bospor.app.noekler;

import bospor.config.Innstillinger;
import java.util.function.Supplier;

/** The settings that hold now. Only the key in them changes while the program runs, when somebody chooses another one. */
public final class Gjeldende implements Supplier<Innstillinger> {
    private volatile Innstillinger naa;

    /** As they were read at the start. */
    public Gjeldende(Innstillinger fraStart) {
        this.naa = fraStart;
    }

    @Override
    public Innstillinger get() {
        return naa;
    }

    /** From the next signature on, the key of these is used; everything else waits for the next start. */
    void bytt(Innstillinger.Noekkel noekkel) {
        Innstillinger i = naa;
        naa = new Innstillinger(
                i.miljoe(),
                i.maskinporten(),
                noekkel,
                i.skatteetaten(),
                i.nettverk(),
                i.oppslagslogg(),
                i.oekt(),
                i.regelpakker(),
                i.spraak(),
                i.laast());
    }
}

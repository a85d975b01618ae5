package bospor.rules;

import bospor.domain.Innfoering;
import bospor.trace.Kilde;
import java.util.Map;

/** Makes the source of a fact from what the input says of who put the amount there. */
public final class Innfoeringskilde {
    private static final Kilde INNDATA = new Kilde.Inndata();

    private Innfoeringskilde() {}

    /** Where the field of this path comes from; merely given when nobody has said. */
    public static Kilde av(Map<String, Innfoering> innfoeringer, String sti) {
        Innfoering i = innfoeringer.get(sti);
        return i == null ? INNDATA : av(i);
    }

    /** The source that somebody has named. */
    public static Kilde av(Innfoering i) {
        String dokument = i.dokument();
        return Innfoering.SKATTEOPPGJOER.equals(i.foert()) && dokument != null
                ? new Kilde.Skatteoppgjoer(dokument)
                : new Kilde.Foert(i.foert(), dokument);
    }
}

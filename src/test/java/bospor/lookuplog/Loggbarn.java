package bospor.lookuplog;

import bospor.casework.LookupLog.Loggfoering;
import bospor.casework.LookupLog.Utilgjengelig;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import java.nio.file.Path;

/** The main class of the second process in the tests: looks up without end and says the number of each stored line. */
final class Loggbarn {
    private Loggbarn() {}

    public static void main(String[] arg) {
        Oppslagslogg logg = Loggprove.logg(Path.of(arg[0]));
        for (int traad = 0; traad < 2; traad++) {
            Thread.ofPlatform().start(() -> skriv(logg, Integer.parseInt(arg[1])));
        }
    }

    private static void skriv(Oppslagslogg logg, int antall) {
        try {
            for (int i = 0; i < antall; i++) {
                Loggfoering f = Loggprove.foering("2026/" + i, Oppslagsdel.INNTEKT);
                long n = logg.foer(f);
                si(String.valueOf(n));
                logg.etter(n, f, Oppslagsstatus.HENTET, null);
            }
        } catch (Utilgjengelig e) {
            si("Utilgjengelig: " + e.getMessage());
        }
    }

    /** One call for the whole line, so that a kill leaves no half number. */
    private static synchronized void si(String hva) {
        System.out.print(hva + "\n");
        System.out.flush();
    }
}

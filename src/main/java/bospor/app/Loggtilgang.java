package bospor.app;

import bospor.casework.LookupLog;
import bospor.casework.LookupLogReader;
import bospor.config.Hemmelighet;
import bospor.config.Innstillinger;
import bospor.lookuplog.Loggidentitet;
import bospor.lookuplog.Loggleser;
import bospor.lookuplog.Oppslagslogg;
import java.time.Clock;
import java.util.Base64;

/** Opens the look-up log that the settings name. */
final class Loggtilgang {
    private Loggtilgang() {}

    /**
     * The log.
     *
     * @throws LookupLog.Utilgjengelig with a sentence for the user, when there is no key to write it with
     */
    static Oppslagslogg aapne(Innstillinger innstillinger) throws LookupLog.Utilgjengelig {
        Innstillinger.Oppslagslogg valg = innstillinger.oppslagslogg();
        return new Oppslagslogg(
                valg.mappe(),
                Loggidentitet.avSystemet(valg.rolle(), valg.avdeling()),
                noekkel(valg),
                Clock.system(Forretningsklokke.NORGE));
    }

    /**
     * The same log as a supervisor reads it.
     *
     * @throws LookupLog.Utilgjengelig with a sentence for the user, when there is no key to find persons with
     */
    static LookupLogReader leser(Innstillinger innstillinger) throws LookupLog.Utilgjengelig {
        Innstillinger.Oppslagslogg valg = innstillinger.oppslagslogg();
        return new Loggleser(valg.mappe(), noekkel(valg), Forretningsklokke.NORGE);
    }

    private static byte[] noekkel(Innstillinger.Oppslagslogg valg) throws LookupLog.Utilgjengelig {
        Hemmelighet noekkel = valg.noekkel();
        if (noekkel == null) {
            throw new LookupLog.Utilgjengelig("Miljøvariabelen %s med nøkkelen til oppslagsloggen er ikke satt."
                    .formatted(valg.noekkelVariabel()));
        }
        return Base64.getDecoder().decode(noekkel.verdi().strip());
    }
}

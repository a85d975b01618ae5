package bospor.app;

import bospor.casework.LookupLog;
import bospor.config.Hemmelighet;
import bospor.config.Innstillinger;
import bospor.lookuplog.Loggidentitet;
import bospor.lookuplog.Oppslagslogg;
import java.time.Clock;
import java.util.Base64;

/** Opens the look-up log that the settings name. */
final class Loggtilgang {
    /** The role on the command line; the window knows more. */
    private static final String ROLLE = "saksbehandler";

    private Loggtilgang() {}

    /**
     * The log.
     *
     * @throws LookupLog.Utilgjengelig with a sentence for the user, when there is no key to write it with
     */
    static LookupLog aapne(Innstillinger innstillinger) throws LookupLog.Utilgjengelig {
        Innstillinger.Oppslagslogg valg = innstillinger.oppslagslogg();
        Hemmelighet noekkel = valg.noekkel();
        if (noekkel == null) {
            throw new LookupLog.Utilgjengelig("Miljøvariabelen %s med nøkkelen til oppslagsloggen er ikke satt."
                    .formatted(valg.noekkelVariabel()));
        }
        return new Oppslagslogg(
                valg.mappe(),
                Loggidentitet.avSystemet(ROLLE),
                Base64.getDecoder().decode(noekkel.verdi().strip()),
                Clock.system(Forretningsklokke.NORGE));
    }
}

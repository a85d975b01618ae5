package bospor.casework;

import bospor.casework.LookupLog.Loggfoering;

/**
 * Opens the details of another adult than the applicant. The household's screen begins with totals per person; more is
 * shown when someone asks for it, and then it stands in the look-up log who did.
 */
@FunctionalInterface
public interface Detaljinnsyn {
    /** Whether the details may be shown: only when the log has been told. Blocks; never call it on a screen's thread. */
    boolean aapne(AapenSak sak, int person);

    /** Tells this log. */
    static Detaljinnsyn loggfoert(LookupLog logg) {
        return (sak, person) -> {
            try {
                logg.innsyn(new Loggfoering(
                        sak.medlemmer().get(person).fnr(),
                        person == 0,
                        Oppslagsdel.INNTEKT,
                        sak.oppslag().periode().toString(),
                        sak.formaal(),
                        sak.saksnummer()));
                return true;
            } catch (LookupLog.Utilgjengelig e) {
                return false;
            }
        };
    }
}

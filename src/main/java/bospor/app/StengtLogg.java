package bospor.app;

import bospor.casework.LookupLog;
import bospor.casework.Oppslagsstatus;
import org.jspecify.annotations.Nullable;

/** A log that could not be opened: nothing can be written in it, so nothing is looked up. */
record StengtLogg(Utilgjengelig hvorfor) implements LookupLog {
    @Override
    public long foer(Loggfoering foering) throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public void etter(long nummer, Loggfoering foering, Oppslagsstatus resultat, @Nullable String korrelasjonsid)
            throws Utilgjengelig {
        throw hvorfor;
    }
}

package bospor.app;

import bospor.casework.Loggrad;
import bospor.casework.LookupLog;
import bospor.casework.LookupLogReader;
import bospor.casework.Oppslagsstatus;
import bospor.casework.attestering.Attestlogg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log that could not be opened: nothing can be written in it, so nothing is looked up, and nothing can be read. */
record StengtLogg(Utilgjengelig hvorfor) implements LookupLog, LookupLogReader, Attestlogg {
    @Override
    public List<Loggrad> les(Utvalg utvalg) throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public Tilstand kontroller() throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public long foer(Loggfoering foering) throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public void innsyn(Loggfoering foering) throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public void etter(long nummer, Loggfoering foering, Oppslagsstatus resultat, @Nullable String korrelasjonsid)
            throws Utilgjengelig {
        throw hvorfor;
    }

    @Override
    public void attestering(@Nullable String saksnummer, String notat, Hendelse hendelse) throws Utilgjengelig {
        throw hvorfor;
    }
}

package bospor.app;

import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelvarsel;
import bospor.casework.Detaljinnsyn;
import bospor.casework.LookupLog;
import bospor.casework.LookupLogReader;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagstjeneste;
import bospor.casework.SessionStore;
import bospor.casework.attestering.Attestlogg;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.session.KryptertSesjon;
import bospor.text.Skjermspraak;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What works behind the window: started while the window already shows.
 *
 * @param innsyn opens the details of the other adults
 * @param loggleser the look-up log as a supervisor reads it
 * @param husstander practice households; empty outside training
 * @param utbetalere names of those who report income, by organisation number; empty where only numbers are known
 * @param varsel tells that a key is waited for
 * @param lukk stops what was started, after the store has been closed
 */
record Tjenester(
        Oppslagstjeneste oppslag,
        Detaljinnsyn innsyn,
        SessionStore lager,
        LookupLogReader loggleser,
        List<Oevelseshusstand> husstander,
        Map<String, String> utbetalere,
        Oppsyn oppsyn,
        Notattjenester notater,
        Noekkelvarsel varsel,
        Runnable lukk)
        implements AutoCloseable {
    Tjenester {
        husstander = List.copyOf(husstander);
        utbetalere = Map.copyOf(utbetalere);
    }

    /** The services that the settings describe, wherever they come from, with no practice households. */
    static Tjenester av(Innstillinger innstillinger) {
        return av(innstillinger, new Kilder(null, null, null));
    }

    /** The same, but the files that the settings come from can be shown. */
    static Tjenester av(Innstillinger innstillinger, Kilder kilder) {
        Path valgt = innstillinger.oekt().mappe();
        Gjeldende gjeldende = new Gjeldende(innstillinger);
        Noekkelvarsel varsel = new Noekkelvarsel(Skjermspraak::naa);
        LookupLog logg = logg(innstillinger);
        return new Tjenester(
                Tjenestekobling.oppslag(gjeldende, logg, varsel),
                Detaljinnsyn.loggfoert(logg),
                new KryptertSesjon(valgt == null ? Sesjonsplass.vanlig() : valgt, new JsonSesjonsformat()),
                leser(innstillinger),
                List.of(),
                Map.of(),
                Oppsyn.over(gjeldende, kilder, varsel),
                new Notatarbeid(gjeldende, attestlogg(innstillinger)).tjenester(),
                varsel,
                () -> {});
    }

    /** A log that cannot be opened is one that cannot be written: the case worker hears of it at the first look-up. */
    private static LookupLog logg(Innstillinger innstillinger) {
        try {
            return Loggtilgang.aapne(innstillinger);
        } catch (LookupLog.Utilgjengelig e) {
            return new StengtLogg(e);
        }
    }

    private static Attestlogg attestlogg(Innstillinger innstillinger) {
        try {
            return Loggtilgang.aapne(innstillinger);
        } catch (LookupLog.Utilgjengelig e) {
            return new StengtLogg(e);
        }
    }

    private static LookupLogReader leser(Innstillinger innstillinger) {
        try {
            return Loggtilgang.leser(innstillinger);
        } catch (LookupLog.Utilgjengelig e) {
            return new StengtLogg(e);
        }
    }

    @Override
    public void close() {
        try {
            lager.close();
        } finally {
            lukk.run();
        }
    }
}

package bospor.app;

import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagstjeneste;
import bospor.casework.SessionStore;
import java.util.List;

/**
 * What works behind the window: started while the window already shows.
 *
 * @param husstander practice households; empty outside training
 * @param lukk stops what was started, after the store has been closed
 */
record Tjenester(Oppslagstjeneste oppslag, SessionStore lager, List<Oevelseshusstand> husstander, Runnable lukk)
        implements AutoCloseable {
    Tjenester {
        husstander = List.copyOf(husstander);
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

package bospor.ui.common.details;

import bospor.casework.AapenSak;
import bospor.casework.Detaljinnsyn;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Opens the details of the other adults of the open case, each once, when the look-up log knows of it. */
public final class OpenDetails {
    private final OpenCase openCase;
    private final Detaljinnsyn access;
    private final BackgroundWork work;
    private final Texts texts = Texts.of(OpenDetails.class);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
    private final Set<Foedselsnummer> asked = new HashSet<>();

    /** Details of the case that is open; {@code access} tells the log, in the background. */
    public OpenDetails(OpenCase openCase, Detaljinnsyn access, BackgroundWork work) {
        this.openCase = openCase;
        this.access = access;
        this.work = work;
        openCase.sakProperty().subscribe(_ -> told.set(""));
    }

    /** The case whose details these are. */
    public OpenCase openCase() {
        return openCase;
    }

    /** What could not be done, and what to do; empty when there is nothing to say. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Shows the details of the adult in this place, once the look-up log knows. */
    public void open(int person) {
        AapenSak sak = openCase.sak();
        if (sak == null || openCase.showsDetails(person)) {
            return;
        }
        Foedselsnummer whose = sak.medlemmer().get(person).fnr();
        if (!asked.add(whose)) {
            return;
        }
        work.start(() -> access.aapne(sak, person), logged -> answered(sak, whose, logged), fault -> {
            answered(sak, whose, false);
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
        });
    }

    private void answered(AapenSak sak, Foedselsnummer whose, boolean logged) {
        asked.remove(whose);
        AapenSak now = openCase.sak();
        if (now == null || !now.saksnummer().equals(sak.saksnummer())) {
            return;
        }
        told.set(logged ? "" : texts.get("ikkeLogget"));
        if (logged) {
            openCase.showDetails(whose);
        }
    }
}

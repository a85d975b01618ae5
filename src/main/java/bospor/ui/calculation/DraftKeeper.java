package bospor.ui.calculation;

import bospor.casework.SessionStore;
import bospor.domain.Beregningsinndata;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed in the encrypted session store, off the screen's thread, the newest last. */
final class DraftKeeper {
    private final @Nullable SessionStore store;
    private final LatestOnly saving;

    DraftKeeper(@Nullable SessionStore store, LatestOnly saving) {
        this.store = store;
        this.saving = saving;
    }

    /** Keeps the draft of the case. A store that fails loses nothing on the screen; its fault goes to the fault handler. */
    void keep(String saksnummer, Beregningsinndata draft) {
        SessionStore to = store;
        if (to == null) {
            return;
        }
        saving.submit(
                () -> {
                    to.lagreUtkast(saksnummer, draft);
                    return draft;
                },
                _ -> {},
                e -> {
                    Thread t = Thread.currentThread();
                    t.getUncaughtExceptionHandler().uncaughtException(t, e);
                });
    }
}

package bospor.ui.review;

import bospor.casework.notat.Notatgransker;
import bospor.casework.tilsyn.Notatblikk;
import bospor.casework.tilsyn.Notatliste;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One reading of many notes in the background. Whoever follows it can be exchanged for another while it goes on: the view is
 * built anew when the language changes. Everything but the reading itself happens on the screen's thread.
 */
final class Reading {
    private final AtomicBoolean stop = new AtomicBoolean();
    private @Nullable Follower follower;
    private int done;
    private int of;

    /** Is told how the reading goes. */
    interface Follower {
        /** So many are done; {@code of} is 0 while nobody knows how many there are. */
        void reached(int done, int of);

        /**
         * It has ended.
         *
         * @param read what was read, empty when the files cannot be found
         */
        void ended(Optional<List<Notatblikk>> read, boolean stopped);

        /** A fault in the program ended it. */
        void failed(Exception fault);
    }

    private Reading(Follower follower) {
        this.follower = follower;
    }

    /** Begins. */
    static Reading start(Surroundings around, Callable<List<Path>> files, Follower follower) {
        Reading reading = new Reading(follower);
        around.work().start(() -> reading.all(around, files), reading::ended, reading::failed);
        return reading;
    }

    /** Stops it; what was read is told. */
    void stop() {
        stop.set(true);
    }

    /** Stops it, and nothing more is told. */
    void drop() {
        stop();
        follower = null;
    }

    /** Another one is told from now on, and at once how far it has come. */
    void handOver(Follower next) {
        follower = next;
        next.reached(done, of);
    }

    private Optional<List<Notatblikk>> all(Surroundings around, Callable<List<Path>> files) throws Exception {
        List<Path> found;
        try {
            found = files.call();
        } catch (IOException e) {
            return Optional.empty();
        }
        Notatgransker checker = around.services().call().checker();
        return Optional.of(Notatliste.les(
                found, checker, ready -> around.screen().execute(() -> reached(ready, found.size())), stop::get));
    }

    private void reached(int ready, int all) {
        done = ready;
        of = all;
        if (follower != null) {
            follower.reached(ready, all);
        }
    }

    private void ended(Optional<List<Notatblikk>> read) {
        Follower last = follower;
        follower = null;
        if (last != null) {
            last.ended(read, stop.get());
        }
    }

    private void failed(Exception fault) {
        Follower last = follower;
        follower = null;
        if (last != null) {
            last.failed(fault);
        }
    }
}

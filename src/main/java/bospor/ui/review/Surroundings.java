package bospor.ui.review;

import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.trace.Endring;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.FileChoices;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * What the view needs of the rest of the program.
 *
 * @param services may wait until they are ready; asked off the screen's thread
 * @param screen runs on the screen's thread
 */
public record Surroundings(
        Callable<Services> services, BackgroundWork work, Executor screen, FileChoices files, Random random) {
    /** What is done with notes. Everything blocks. */
    public record Services(Notatgransker checker, Attestering attesting, Comparer comparer) {}

    /** Finds why two notes differ, in kroner per cause. */
    @FunctionalInterface
    public interface Comparer {
        /** The causes, or empty when the two cannot be compared. */
        Optional<Endring> compare(Notatdata earlier, Notatdata later);
    }
}

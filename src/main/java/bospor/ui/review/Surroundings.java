package bospor.ui.review;

import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.domain.Beregningsinndata;
import bospor.trace.Endring;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.FileChoices;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the view needs of the rest of the program.
 *
 * @param services may wait until they are ready; asked off the screen's thread
 * @param screen runs on the screen's thread
 * @param open the calculation of the open case, null when there is none; asked on the screen's thread
 */
public record Surroundings(
        Callable<Services> services,
        BackgroundWork work,
        Executor screen,
        FileChoices files,
        Random random,
        Supplier<@Nullable Beregningsinndata> open) {
    /** What is done with notes. Everything blocks. */
    public record Services(Notatgransker checker, Attestering attesting, Comparer comparer) {}

    /** Finds why notes and calculations differ, in kroner per cause. */
    public interface Comparer {
        /** The causes between two notes, or empty when they cannot be compared. */
        Optional<Endring> compare(Notatdata earlier, Notatdata later);

        /** The causes between a note and a calculation of today, or empty when they cannot be compared. */
        Optional<Endring> compare(Notatdata earlier, Beregningsinndata now);
    }
}

package bospor.ui.common.saving;

import bospor.casework.regneark.Regneark;
import bospor.casework.regneark.Regnearkskriver;
import bospor.domain.Nummermaske;
import bospor.ui.common.BackgroundWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a file and writes a spreadsheet to it in the background. */
public final class Saver {
    private final Regnearkskriver writer;
    private final BackgroundWork work;
    private final Choice choice;

    /** Asks the case worker where to save. */
    @FunctionalInterface
    public interface Choice {
        /** The file that was chosen, or null when none was. */
        @Nullable
        Path choose(String suggestedName);
    }

    /** What came of saving. */
    public enum Outcome {
        SAVED,
        /** The file cannot be written there. */
        NOT_WRITTEN,
        /** The name of the file tells who it is about. */
        NAME_REFUSED
    }

    /** Saves by this writer where the choice says. */
    public Saver(Regnearkskriver writer, BackgroundWork work, Choice choice) {
        this.writer = writer;
        this.work = work;
        this.choice = choice;
    }

    /**
     * Asks, makes the spreadsheet and writes it.
     *
     * @param sheets made off the screen's thread
     * @param told on the screen's thread, not at all when no file was chosen
     */
    public void save(String suggestedName, Callable<Regneark> sheets, Consumer<Outcome> told) {
        Path file = choice.choose(suggestedName);
        if (file == null) {
            return;
        }
        if (Nummermaske.harNummer(String.valueOf(file.getFileName()))) {
            told.accept(Outcome.NAME_REFUSED);
            return;
        }
        work.start(() -> write(sheets, file), told);
    }

    private Outcome write(Callable<Regneark> sheets, Path file) throws Exception {
        Regneark made = sheets.call();
        try {
            writer.skriv(made, file);
            return Outcome.SAVED;
        } catch (IOException e) {
            return Outcome.NOT_WRITTEN;
        }
    }
}

package bospor.app;

import bospor.ui.common.FileChoices;
import bospor.ui.common.WindowFileChoices;
import bospor.ui.common.saving.SaveDialog;
import bospor.ui.common.saving.Saver;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the window asks for files: with the dialogs of the machine, or, where there is nobody to answer, with an answer that is
 * given beforehand.
 *
 * @param notater notes and letters, in front of the window that is open when the question comes
 * @param regneark spreadsheets of several sheets
 * @param liste one list, as a spreadsheet or as text
 */
record Filvalg(Function<Supplier<@Nullable Window>, FileChoices> notater, Saver.Choice regneark, Saver.Choice liste) {
    /** The dialogs of the machine. */
    static final Filvalg DIALOGER = new Filvalg(WindowFileChoices::new, SaveDialog.spreadsheet(), SaveDialog.list());
}

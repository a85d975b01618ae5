package bospor.ui.common.saving;

import bospor.ui.common.Texts;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/** Asks with the file dialog of the machine. */
public final class SaveDialog implements Saver.Choice {
    private final boolean csv;

    private SaveDialog(boolean csv) {
        this.csv = csv;
    }

    /** For spreadsheets of several sheets. */
    public static SaveDialog spreadsheet() {
        return new SaveDialog(false);
    }

    /** For one list: a spreadsheet, or text that everything can read. */
    public static SaveDialog list() {
        return new SaveDialog(true);
    }

    @Override
    public @Nullable Path choose(String suggestedName) {
        Texts texts = Texts.of(SaveDialog.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("velg"));
        chooser.setInitialFileName(suggestedName + ".xlsx");
        chooser.getExtensionFilters().setAll(new ExtensionFilter(texts.get("xlsx"), "*.xlsx"));
        if (csv) {
            chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("csv"), "*.csv"));
        }
        File chosen = chooser.showSaveDialog(null);
        if (chosen == null) {
            return null;
        }
        Path file = chosen.toPath();
        String name = String.valueOf(file.getFileName());
        // Some systems leave the ending to the program.
        boolean text = csv
                && chooser.getSelectedExtensionFilter() != null
                && chooser.getSelectedExtensionFilter().getExtensions().contains("*.csv");
        return name.contains(".") ? file : file.resolveSibling(name + (text ? ".csv" : ".xlsx"));
    }
}

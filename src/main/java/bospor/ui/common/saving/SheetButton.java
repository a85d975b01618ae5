package bospor.ui.common.saving;

import bospor.casework.regneark.Regneark;
import bospor.ui.common.Texts;
import bospor.ui.common.WindowDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The button that saves what a view shows as a spreadsheet: without identity numbers unless they are asked for. Says on its
 * own face that it is done, and in a window when it could not be.
 */
public final class SheetButton extends MenuButton {
    private static final Duration SAID = Duration.seconds(4);

    private final Texts texts = Texts.of(SheetButton.class);
    private final Saver saver;
    private final PauseTransition said = new PauseTransition(SAID);

    /**
     * A button for what the function makes.
     *
     * @param suggestedName the name that the file is proposed to have, without personal data
     * @param sheets whether identity numbers go with it → what to run in the background
     */
    public SheetButton(Saver saver, String suggestedName, Function<Boolean, Callable<Regneark>> sheets) {
        this.saver = saver;
        setText(texts.get("knapp"));
        setAccessibleText(texts.get("knapp"));
        setMinWidth(USE_PREF_SIZE);
        getItems().addAll(item("uten", suggestedName, sheets, false), item("med", suggestedName, sheets, true));
        said.setOnFinished(_ -> setText(texts.get("knapp")));
    }

    private MenuItem item(
            String key, String suggestedName, Function<Boolean, Callable<Regneark>> sheets, boolean numbers) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> saver.save(suggestedName, sheets.apply(numbers), this::tell));
        return item;
    }

    private void tell(Saver.Outcome outcome) {
        if (outcome == Saver.Outcome.SAVED) {
            setText(texts.get("lagret"));
            said.playFromStart();
        } else {
            new WindowDialogs(() -> getScene() == null ? null : getScene().getWindow())
                    .tell(texts.get("ikke.tittel"), texts.get("ikke." + outcome), texts.get("lukk"));
        }
    }

    /** Asks with the file dialog of the machine. */
    public static Saver.Choice fileDialog() {
        return suggestedName -> ask(suggestedName);
    }

    private static @Nullable Path ask(String suggestedName) {
        Texts texts = Texts.of(SheetButton.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("velg"));
        chooser.setInitialFileName(suggestedName + ".xlsx");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("xlsx"), "*.xlsx"));
        File chosen = chooser.showSaveDialog(null);
        if (chosen == null) {
            return null;
        }
        Path file = chosen.toPath();
        String name = String.valueOf(file.getFileName());
        // Some systems leave the ending to the program.
        return name.contains(".") ? file : file.resolveSibling(name + ".xlsx");
    }
}

package bospor.ui.common.saving;

import bospor.casework.regneark.Regneark;
import bospor.ui.common.Texts;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button that saves what a view shows as a spreadsheet: without identity numbers unless they are asked for. */
public final class SheetButton extends MenuButton {
    private final Texts texts = Texts.of(SheetButton.class);
    private final Saver saver;
    private final String suggestedName;
    private final Function<Boolean, Callable<Regneark>> sheets;
    private final SavedWords said;

    /**
     * A button for what the function makes.
     *
     * @param suggestedName the name that the file is proposed to have, without personal data
     * @param sheets asked whether identity numbers go with it; what it gives is run in the background
     */
    public SheetButton(Saver saver, String suggestedName, Function<Boolean, Callable<Regneark>> sheets) {
        this.saver = saver;
        this.suggestedName = suggestedName;
        this.sheets = sheets;
        String words = texts.get("knapp");
        said = new SavedWords(this, words);
        setText(words);
        setAccessibleText(words);
        setMinWidth(USE_PREF_SIZE);
        getItems().addAll(item("uten", false), item("med", true));
    }

    private MenuItem item(String key, boolean numbers) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> saver.save(suggestedName, sheets.apply(numbers), said::tell));
        return item;
    }
}

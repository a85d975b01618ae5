package bospor.ui.common.saving;

import bospor.casework.regneark.Regneark;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/** The button that saves a list without identity numbers. */
public final class SaveButton extends Button {
    /**
     * A button with these words.
     *
     * @param suggestedName the name that the file is proposed to have, without personal data
     * @param sheets asked when the button is pressed; what it gives is run in the background
     */
    public SaveButton(String words, Saver saver, String suggestedName, Supplier<Callable<Regneark>> sheets) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        SavedWords said = new SavedWords(this, words);
        setOnAction(_ -> saver.save(suggestedName, sheets.get(), said::tell));
    }
}

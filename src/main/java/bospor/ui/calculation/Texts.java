package bospor.ui.calculation;

import bospor.ui.common.ViewLoader;
import java.util.ResourceBundle;

/** The sentences of the calculation view, with their blanks filled in. */
final class Texts {
    private final ResourceBundle bundle = ViewLoader.texts(Texts.class);

    /** The text; {@code {0}}, {@code {1}} … stand for the arguments. */
    String get(String key, String... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** The text, or what is given when there is none: codes that came later than the program are shown as they are. */
    String getOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** All texts, for FXML. */
    ResourceBundle bundle() {
        return bundle;
    }
}

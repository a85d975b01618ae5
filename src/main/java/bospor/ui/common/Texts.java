package bospor.ui.common;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The sentences of one view, with places for values: {@code {0}}, {@code {1}}.
 *
 * <p>Values go in as they are, with no locale of the machine and no quoting rules, so an apostrophe is an apostrophe.
 */
public record Texts(ResourceBundle bundle) {
    /** The texts of the package that the class lives in. */
    public static Texts of(Class<?> inPackage) {
        return new Texts(ViewLoader.texts(inPackage));
    }

    /**
     * The sentence of the key with the values in their places.
     *
     * @throws MissingResourceException when the view has no such sentence
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The parts of a text that holds a list with semicolons between. */
    public List<String> list(String key) {
        return Pattern.compile(";")
                .splitAsStream(bundle.getString(key))
                .map(String::strip)
                .toList();
    }
}

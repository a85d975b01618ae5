package bospor.ui.common;

import bospor.text.Skjermspraak;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one view in the language of the screen, with places for values: {@code {0}}, {@code {1}}.
 *
 * <p>They lie in {@code tekster.properties} beside the view: bokmål at the root, nynorsk in {@code tekster_nn}. The language
 * is asked for each time, so what is fetched after a change of language is in the new one. Values go in as they are, with
 * no locale of the machine and no quoting rules: an apostrophe is an apostrophe, and a value that looks like a place is none.
 */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;
    private final ClassLoader loader;

    private Texts(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    /** The texts of the package that the class lives in. */
    public static Texts of(Class<?> inPackage) {
        return new Texts(inPackage.getPackageName() + ".tekster", inPackage.getClassLoader());
    }

    /** All of them in the language of the screen now, for FXML. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(name, Skjermspraak.naa(), loader, NO_OTHER_LANGUAGE);
    }

    /**
     * The sentence of the key with the values in their places.
     *
     * @throws MissingResourceException when the view has no such sentence
     */
    public String get(String key, Object... values) {
        String text = bundle().getString(key);
        if (values.length == 0) {
            return text;
        }
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < values.length ? String.valueOf(values[number]) : place.group());
        });
    }

    /** The parts of a text that holds a list with semicolons between. */
    public List<String> list(String key) {
        return Arrays.stream(SEMICOLON.split(get(key))).map(String::strip).toList();
    }
}

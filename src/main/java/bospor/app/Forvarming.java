package bospor.app;

import bospor.text.Datotekst;
import bospor.ui.common.Fonts;
import bospor.ui.common.Texts;
import bospor.ui.search.SearchController;
import bospor.ui.shell.ShellController;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.util.Subscription;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * Makes ready, while JavaFX starts its own threads, what the first picture needs and what needs no screen. It changes
 * nothing but the time: each of these is made once in a process, by whoever asks first.
 */
final class Forvarming {
    private Forvarming() {}

    /** Makes it ready. */
    static void kjoer() {
        // Code that is made while the program runs, because no cache can hold it.
        new SimpleStringProperty("").subscribe(_ -> {}).and(Subscription.EMPTY);
        Datotekst.dato(LocalDate.EPOCH);
        Texts.of(ShellController.class).bundle();
        Texts.of(SearchController.class).bundle();
        Fonts.load();
        // Reads the file that all of them are in. Not an icon: that asks the screen for the size of its letters.
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
    }
}

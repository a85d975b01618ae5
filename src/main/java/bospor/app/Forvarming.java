package bospor.app;

import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import bospor.ui.search.SearchController;
import bospor.ui.shell.ShellController;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes ready, while JavaFX starts its own threads, what the first picture needs and what needs no screen. It changes
 * nothing but the time: each of these is made once in a process, by whoever asks first.
 */
final class Forvarming {
    /** The groups of icons that the window and the search use; each makes all its icons when one is asked for. */
    private static final String IKONGRUPPER = "ABCDEFHIMNST";

    /** What the FXML of the first picture is made of. */
    private static final List<Class<?>> DELER = List.of(
            VBox.class,
            HBox.class,
            StackPane.class,
            BorderPane.class,
            GridPane.class,
            ScrollPane.class,
            Button.class,
            MenuButton.class,
            TextField.class,
            ComboBox.class,
            CheckBox.class,
            FontIcon.class);

    private Forvarming() {}

    /** Makes it ready. */
    static void kjoer() {
        // Code that is made while the program runs, because no cache can hold it.
        new SimpleStringProperty("").subscribe(_ -> {}).and(Subscription.EMPTY);
        for (Class<?> del : DELER) {
            for (Class<?> c = del; c != null; c = c.getSuperclass()) {
                var _ = c.getDeclaredMethods();
            }
        }
        lesXml("Shell.fxml");
        Datotekst.dato(LocalDate.EPOCH);
        Texts.of(ShellController.class).bundle();
        Texts.of(SearchController.class).bundle();
        for (int i = 0; i < IKONGRUPPER.length(); i++) {
            ikoner(IKONGRUPPER.charAt(i));
        }
    }

    private static void ikoner(char gruppe) {
        try {
            Class.forName("org.kordamp.ikonli.materialdesign2.MaterialDesign" + gruppe);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("ikonene er ikke med i programmet", e);
        }
    }

    private static void lesXml(String navn) {
        try (InputStream inn = Objects.requireNonNull(ShellController.class.getResourceAsStream(navn), navn)) {
            XMLStreamReader leser = XMLInputFactory.newInstance().createXMLStreamReader(inn);
            while (leser.hasNext()) {
                leser.next();
            }
            leser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}

package bospor.ui.about;

import bospor.ui.common.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Shows which version runs here and the licences of the libraries in it. */
public final class AboutController {
    private final String version;
    private final Texts texts;

    @FXML
    private Label versions;

    @FXML
    private GridPane licences;

    /** The view of the program with the given version. */
    public AboutController(String version, Texts texts) {
        this.version = version;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        versions.setText(
                texts.get("versjoner", version, Runtime.version(), System.getProperty("javafx.runtime.version", "?")));
        List<String> libraries = texts.list("biblioteker");
        for (int i = 0; i < libraries.size(); i++) {
            String library = libraries.get(i);
            int colon = library.indexOf(':');
            licences.addRow(
                    i,
                    new Label(library.substring(0, colon)),
                    new Label(library.substring(colon + 1).strip()));
        }
    }
}

package bospor.ui.search;

import bospor.ui.common.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One failure: what happened, what it means for the case, what to do, and to whom it happened. */
final class FailureBox extends VBox {
    FailureBox(FailureNote note, Texts texts) {
        getStyleClass().add("failure");
        add(note.failure().what(), "what");
        add(note.concerns(), "concerns");
        add(texts.get("oppslag.betydning") + ": " + note.failure().meaning(), "meaning");
        add(texts.get("oppslag.raad") + ": " + note.failure().advice(), "advice");
        if (!note.reference().isEmpty()) {
            add(note.reference(), "reference");
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}

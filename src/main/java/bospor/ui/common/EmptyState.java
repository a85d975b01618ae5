package bospor.ui.common;

import bospor.ui.common.Navigator.ViewId;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in a view that has nothing to show: one sentence about what to do next, and the button that does it. */
public final class EmptyState extends VBox {
    /** With a button that goes to another view, for FXML. */
    public EmptyState(
            @NamedArg("sentence") String sentence, @NamedArg("action") String action, @NamedArg("view") ViewId view) {
        this(sentence, action);
        button().setOnAction(_ -> fireEvent(new ViewRequest(view)));
    }

    /** With a button that does this. */
    public EmptyState(String sentence, String action, Runnable does) {
        this(sentence, action);
        button().setOnAction(_ -> does.run());
    }

    private EmptyState(String sentence, String action) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button button = new Button(action);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, button);
    }

    private Button button() {
        return (Button) getChildren().getLast();
    }
}

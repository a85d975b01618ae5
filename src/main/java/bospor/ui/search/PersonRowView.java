package bospor.ui.search;

import static bospor.ui.common.Parts.button;
import static bospor.ui.common.Parts.label;
import static bospor.ui.common.Parts.named;
import static bospor.ui.common.Parts.wrapped;

import bospor.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in one adult's row, and where. */
final class PersonRowView {
    private static final double NAME_WIDTH = 131;
    private static final double NUMBER_WIDTH = 136;

    final Label label = named("label", wrapped(""));
    final TextField number = named("number", new TextField());
    final Label mask = named("mask", label("", "mask"));
    final Label message = named("message", wrapped("", "message"));
    final Button remove;
    final HBox root;

    /**
     * An empty row.
     *
     * @param submit what Enter in the field does
     * @param remove what the cross does
     */
    PersonRowView(Texts texts, Runnable submit, Runnable remove) {
        label.setMinWidth(NAME_WIDTH);
        label.setPrefWidth(NAME_WIDTH);
        label.setLabelFor(number);
        number.setPromptText(texts.get("nummer.plass"));
        number.setMinWidth(NUMBER_WIDTH);
        number.setPrefWidth(NUMBER_WIDTH);
        number.setOnAction(_ -> submit.run());
        StackPane field = new StackPane(number, mask);
        field.setAlignment(Pos.CENTER_LEFT);
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("state");
        message.setGraphic(icon);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        this.remove = named("remove", button("", "mdi2c-close", remove));
        this.remove.getStyleClass().addAll("flat", "button-icon");
        root = named("root", new HBox(10, label, field, message, this.remove));
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("person-row");
    }
}

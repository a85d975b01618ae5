package bospor.ui.shell;

import bospor.ui.common.Showing;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line over the views that is there while there is something to say, and is made when that first happens. */
final class Strip extends HBox {
    private static final double GAP = 14;

    private final String icon;
    private final ObservableStringValue said;
    private final Supplier<List<Node>> after;

    /**
     * A line with a picture and what is said now.
     *
     * @param kind its style class
     * @param after makes what stands after the words
     */
    Strip(String kind, String icon, ObservableStringValue said, Supplier<List<Node>> after) {
        super(GAP);
        this.icon = icon;
        this.said = said;
        this.after = after;
        getStyleClass().addAll("strip", kind);
        setAlignment(Pos.CENTER_LEFT);
        BooleanBinding something = Bindings.isNotEmpty(said);
        Showing.onlyWhile(this, something);
        something.subscribe(is -> {
            if (is && getChildren().isEmpty()) {
                fill();
            }
        });
    }

    private void fill() {
        Label words = new Label();
        words.textProperty().bind(said);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon), words);
        getChildren().addAll(after.get());
    }
}

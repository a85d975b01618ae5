package bospor.ui.review;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell that breaks its text into lines instead of cutting it off. */
final class WrappedCell<T> extends TableCell<T, String> {
    private static final double MARGIN = 16;
    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("cell-text");
        text.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        text.setText(empty || value == null ? "" : value);
        setGraphic(empty ? null : text);
        setAccessibleText(text.getText());
    }
}

package bospor.ui.calculation;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell of a table whose text is broken over lines instead of being cut. */
public final class WrappedCell<T> extends TableCell<T, String> {
    private static final double PADDING = 16;
    private static final double LEAST = 60;
    private final Text words = new Text();

    /** An empty cell. */
    public WrappedCell() {
        words.getStyleClass().add("cell-words");
        setPrefHeight(USE_COMPUTED_SIZE);
        widthProperty().subscribe((_, w) -> words.setWrappingWidth(Math.max(LEAST, w.doubleValue() - PADDING)));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        words.setText(item == null ? "" : item);
        setGraphic(empty ? null : words);
        setAccessibleText(item);
    }
}

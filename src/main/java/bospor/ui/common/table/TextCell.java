package bospor.ui.common.table;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell of a table that shows its line in words, which may be broken over lines instead of being cut. */
final class TextCell<T> extends TableCell<T, T> {
    private static final double PADDING = 16;
    private static final double LEAST = 60;
    private final Function<T, String> words;
    private final @Nullable Text broken;

    TextCell(Function<T, String> words, boolean wrapped) {
        this.words = words;
        if (wrapped) {
            Text text = new Text();
            text.getStyleClass().add("cell-text");
            setPrefHeight(USE_COMPUTED_SIZE);
            widthProperty().subscribe((_, w) -> text.setWrappingWidth(Math.max(LEAST, w.doubleValue() - PADDING)));
            broken = text;
        } else {
            broken = null;
        }
    }

    /** Equal lines may be said in other words: names and languages change. */
    @Override
    protected boolean isItemChanged(@Nullable T before, @Nullable T now) {
        return true;
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        String text = empty || line == null ? "" : words.apply(line);
        if (broken == null) {
            setText(text);
        } else {
            broken.setText(text);
            setGraphic(empty ? null : broken);
        }
        setAccessibleText(text);
    }
}

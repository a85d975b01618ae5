package bospor.ui.common.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * A column of plain text. Its id is a word of the program, which {@link ColumnMemory} knows it by; it is sorted as Norwegian
 * words are, until told otherwise.
 */
public final class TextColumn<T> extends TableColumn<T, T> {
    private static final Collator NORWEGIAN = Collator.getInstance(Locale.of("no"));
    private final Function<T, String> words;

    /**
     * A column of one line each.
     *
     * @param width pixels, until it is dragged
     */
    public TextColumn(String id, String title, double width, Function<T, String> words) {
        super(title);
        this.words = words;
        setId(id);
        setPrefWidth(width);
        setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        setCellFactory(_ -> new TextCell<>(words, false));
        setComparator(Comparator.comparing(words, NORWEGIAN));
    }

    /** Breaks its text over lines instead of cutting it. */
    public TextColumn<T> wrapped() {
        setCellFactory(_ -> new TextCell<>(words, true));
        return this;
    }

    /** Holds numbers: to the right, and sorted in this order. */
    public TextColumn<T> figures(Comparator<T> order) {
        setComparator(order);
        return figures();
    }

    /** Holds numbers, which stand to the right. */
    public TextColumn<T> figures() {
        getStyleClass().add("figure");
        return this;
    }

    /** Sorts in this order. */
    public TextColumn<T> sorted(Comparator<T> order) {
        setComparator(order);
        return this;
    }

    /** Cannot be sorted: the order of the lines says something. */
    public TextColumn<T> inOrder() {
        setSortable(false);
        return this;
    }

    /** Never narrower than this, in pixels. */
    public TextColumn<T> atLeast(double width) {
        setMinWidth(width);
        return this;
    }

    /** Shows the lines as they are sorted in the table; the list itself keeps its order. */
    public static <T> void show(TableView<T> table, ObservableList<T> lines) {
        SortedList<T> sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }
}

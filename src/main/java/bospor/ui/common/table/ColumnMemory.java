package bospor.ui.common.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/**
 * Gives the columns of tables the widths and the order they were last dragged to, and sorts as was last chosen. It knows columns by their ids only, which
 * are words of the program: columns that are named after something in a case have none, and are not remembered.
 */
public final class ColumnMemory {
    private final UnaryOperator<String> find;
    private final BiConsumer<String, String> keep;

    /**
     * A memory that is somewhere else.
     *
     * @param find what is remembered under a name, empty for nothing
     * @param keep remembers a text under a name
     */
    public ColumnMemory(UnaryOperator<String> find, BiConsumer<String, String> keep) {
        this.find = find;
        this.keep = keep;
    }

    /** A memory that ends with the program. */
    public static ColumnMemory untilTheEnd() {
        Map<String, String> kept = new HashMap<>();
        return new ColumnMemory(name -> kept.getOrDefault(name, ""), kept::put);
    }

    /** Follows the table that the selector finds in the view, and returns the view; a table that is not there is a fault. */
    public Parent follow(Parent view, String selector, String name) {
        // What is in a scroll pane is not looked up before it is shown.
        Node from = view instanceof ScrollPane pane ? pane.getContent() : view;
        follow((TableView<?>) Objects.requireNonNull(from.lookup(selector), selector), name);
        return view;
    }

    /** Lays the columns out as they last were under this name, also when they are replaced, and notes when one is dragged. */
    public <T> void follow(TableView<T> table, String name) {
        String key = "kolonner." + name;
        String sortKey = "sortering." + name;
        Map<String, Double> last = read(find.apply(key));
        order(table, List.copyOf(last.keySet()));
        widen(table, last);
        sort(table, find.apply(sortKey));
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<T, ?>>) _ -> widen(table, read(find.apply(key))));
        String[] before = {"", ""};
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            before[0] = write(table);
            before[1] = sortOrder(table);
        });
        // A column that was dragged has its new place when the header has heard of the release too.
        table.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                _ -> Platform.runLater(() -> {
                    if (!write(table).equals(before[0])) {
                        keep.accept(key, write(table));
                    }
                    if (!sortOrder(table).equals(before[1])) {
                        keep.accept(sortKey, sortOrder(table));
                    }
                }));
    }

    private static <T> void order(TableView<T> table, List<String> ids) {
        List<String> now =
                table.getColumns().stream().map(c -> String.valueOf(c.getId())).toList();
        if (!now.equals(ids) && now.size() == ids.size() && now.containsAll(ids)) {
            table.getColumns()
                    .setAll(ids.stream()
                            .map(id -> table.getColumns().get(now.indexOf(id)))
                            .toList());
        }
    }

    private static <T> void widen(TableView<T> table, Map<String, Double> widths) {
        table.getVisibleLeafColumns().forEach(c -> {
            Double width = c.getId() == null ? null : widths.get(c.getId());
            if (width != null) {
                c.setPrefWidth(width);
            }
        });
    }

    private static <T> void sort(TableView<T> table, String last) {
        for (String part : last.split(" ", -1)) {
            table.getColumns().stream()
                    .filter(c -> c.isSortable() && c.getId() != null)
                    .forEach(c -> {
                        for (TableColumn.SortType type : TableColumn.SortType.values()) {
                            if (part.equals(c.getId() + ":" + type)) {
                                c.setSortType(type);
                                table.getSortOrder().add(c);
                            }
                        }
                    });
        }
    }

    private static <T> String sortOrder(TableView<T> table) {
        return table.getSortOrder().stream()
                .filter(c -> c.getId() != null)
                .map(c -> c.getId() + ":" + c.getSortType())
                .collect(Collectors.joining(" "));
    }

    private static <T> String write(TableView<T> table) {
        return table.getVisibleLeafColumns().stream()
                .filter(c -> c.getId() != null)
                .map(c -> c.getId() + ":" + Math.round(c.getWidth()))
                .collect(Collectors.joining(" "));
    }

    /** What can be read of it: somebody may have been in the file. */
    private static Map<String, Double> read(String text) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (String part : text.split(" ", -1)) {
            int colon = part.lastIndexOf(':');
            if (part.substring(colon + 1).matches("\\d{2,4}")) {
                widths.put(part.substring(0, Math.max(colon, 0)), Double.valueOf(part.substring(colon + 1)));
            }
        }
        return widths;
    }
}

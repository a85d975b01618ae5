package bospor.ui.common;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The names of fields to the left and the fields to the right, in the order they are put in. What has the style class
 * {@code field-name} begins a row; everything else goes to the right, beside the name before it or under the last.
 */
public final class FormGrid extends GridPane {
    /** The style of a name: it begins a new line of the form. */
    public static final String NAME = "field-name";

    private static final double NARROWEST_NAME = 131;

    /** An empty form. */
    public FormGrid() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NARROWEST_NAME);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, fields);
        getChildren().addListener((ListChangeListener<Node>) _ -> place());
    }

    private void place() {
        int row = -1;
        boolean named = false;
        for (Node child : getChildren()) {
            boolean name = child.getStyleClass().contains(NAME);
            if (name || !named) {
                row++;
            }
            setConstraints(child, name ? 0 : 1, row);
            named = name;
        }
    }
}

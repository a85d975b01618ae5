package bospor.ui.calculation.months;

import bospor.ui.calculation.WrappedCell;
import bospor.ui.common.PrivateClipboard;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Draws the table of months; a click or Enter on a line goes to its month. */
public final class MonthsController {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private final MonthsViewModel model;

    @FXML
    private TableView<MonthLine> table;

    @FXML
    private TableColumn<MonthLine, String> month;

    @FXML
    private TableColumn<MonthLine, String> income;

    @FXML
    private TableColumn<MonthLine, String> support;

    @FXML
    private TableColumn<MonthLine, String> status;

    @FXML
    private TableColumn<MonthLine, String> remark;

    @FXML
    private Label sum;

    @FXML
    private Button copy;

    /** The panel over its model. */
    public MonthsController(MonthsViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        column(month, MonthLine::month);
        column(income, MonthLine::income);
        column(support, MonthLine::support);
        column(status, MonthLine::status);
        column(remark, MonthLine::remark);
        remark.setCellFactory(_ -> new WrappedCell<>());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(e -> {
            MonthLine chosen = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
            }
        });
        sum.textProperty().bind(model.sumProperty());
        model.lines().addListener((Observable _) -> draw());
        draw();
    }

    @FXML
    void copy() {
        PrivateClipboard.system().put(model.asText());
    }

    private void draw() {
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(model.lines());
        if (selected >= 0 && selected < table.getItems().size()) {
            table.getSelectionModel().select(selected);
        }
        copy.setDisable(table.getItems().isEmpty());
    }

    private TableRow<MonthLine> row() {
        TableRow<MonthLine> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable MonthLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(SHOWN, line != null && line.shown());
            }
        };
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static void column(TableColumn<MonthLine, String> column, Function<MonthLine, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
    }
}

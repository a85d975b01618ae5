package bospor.ui.calculation.months;

import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.table.TextColumn;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Draws the table of months; a click or Enter on a line goes to its month. */
public final class MonthsController {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private final MonthsViewModel model;
    private final Texts texts = Texts.of(MonthsController.class);

    @FXML
    private TableView<MonthLine> table;

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
        table.getColumns()
                .setAll(List.of(
                        column("month", 120, MonthLine::month).atLeast(115),
                        column("income", 110, MonthLine::income).atLeast(100).figures(),
                        column("support", 90, MonthLine::support).atLeast(85).figures(),
                        column("status", 130, MonthLine::status).atLeast(118),
                        column("remark", 260, MonthLine::remark).atLeast(90).wrapped()));
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

    /** The months stand in the order of the year. */
    private TextColumn<MonthLine> column(String id, double width, Function<MonthLine, String> words) {
        return new TextColumn<>(id, texts.get("column." + id), width, words).inOrder();
    }
}

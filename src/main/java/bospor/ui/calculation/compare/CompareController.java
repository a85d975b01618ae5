package bospor.ui.calculation.compare;

import bospor.ui.calculation.compare.Comparison.Cause;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.table.TextColumn;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the two calculations and the causes between them. */
public final class CompareController {
    private final CompareViewModel model;
    private final Texts texts = Texts.of(CompareController.class);

    @FXML
    private Button keep;

    @FXML
    private Button previous;

    @FXML
    private Button copy;

    @FXML
    private Label none;

    @FXML
    private VBox answer;

    @FXML
    private Label earlier;

    @FXML
    private Label later;

    @FXML
    private Label sum;

    @FXML
    private Label remark;

    @FXML
    private TableView<Cause> causes;

    /** The panel over its model. */
    public CompareController(CompareViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        keep.disableProperty().bind(model.canKeepProperty().not());
        previous.disableProperty().bind(model.canComparePreviousProperty().not());
        copy.disableProperty().bind(model.shownProperty().isNull());
        // The causes stand in the order they were put in: together they are the sum.
        causes.getColumns()
                .setAll(List.of(
                        column("kind", 110, Cause::kind).atLeast(100),
                        column("text", 300, Cause::text).atLeast(220).wrapped(),
                        column("income", 110, Cause::income).atLeast(100).figures(),
                        column("support", 110, Cause::support).atLeast(100).figures()));
        causes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        model.shownProperty().subscribe(this::draw);
    }

    @FXML
    void keep() {
        model.keep();
    }

    @FXML
    void previous() {
        model.comparePrevious();
    }

    @FXML
    void copy() {
        PrivateClipboard.system()
                .put(Objects.requireNonNull(model.shownProperty().get(), "uten sammenligning er knappen av")
                        .asText());
    }

    private void draw(@Nullable Comparison shown) {
        none.setVisible(shown == null);
        none.setManaged(shown == null);
        answer.setVisible(shown != null);
        answer.setManaged(shown != null);
        if (shown != null) {
            earlier.setText(shown.earlier());
            later.setText(shown.later());
            sum.setText(shown.sum());
            sum.setVisible(!shown.sum().isEmpty());
            sum.setManaged(sum.isVisible());
            remark.setText(shown.remark());
            remark.setVisible(!shown.remark().isEmpty());
            remark.setManaged(remark.isVisible());
            causes.getItems().setAll(shown.causes());
            causes.setVisible(!shown.causes().isEmpty());
            causes.setManaged(causes.isVisible());
        }
    }

    private TextColumn<Cause> column(String id, double width, Function<Cause, String> words) {
        return new TextColumn<>(id, texts.get("column." + id), width, words).inOrder();
    }
}

package bospor.ui.batch;

import bospor.casework.omregning.Omregningsark;
import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsresultat;
import bospor.text.Ordliste;
import bospor.ui.batch.BatchViewModel.State;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.SaveButton;
import bospor.ui.common.saving.Saver;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the batch view to its model. */
public final class BatchController {
    private final BatchViewModel model;
    private final Saver saver;
    private final Texts texts;

    @FXML
    private VBox choices;

    @FXML
    private HBox buttons;

    @FXML
    private Button start;

    @FXML
    private Button pause;

    @FXML
    private Button cancel;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label told;

    @FXML
    private TableView<Omregningsrad> table;

    @FXML
    private Label chosen;

    /** A controller of the given batch; the finished list is saved by the saver. */
    public BatchController(BatchViewModel model, Saver saver, Texts texts) {
        this.model = model;
        this.saver = saver;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        choices.getChildren()
                .add(ViewLoader.load(BatchChoicesController.class, () -> new BatchChoicesController(model, texts)));
        var idle = model.stateProperty().isEqualTo(State.IDLE);
        start.disableProperty().bind(idle.not());
        pause.disableProperty().bind(idle);
        cancel.disableProperty().bind(idle);
        pause.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.stateProperty().get() == State.PAUSED ? "fortsett" : "pause"),
                        model.stateProperty()));
        progress.progressProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(idle.not());
        told.textProperty().bind(model.toldProperty());
        SaveButton save = new SaveButton(texts.get("lagre"), saver, texts.get("filnavn"), () -> {
            Omregningsresultat now = model.result();
            return () -> Omregningsark.av(now);
        });
        save.disableProperty().bind(Bindings.isEmpty(model.rows()));
        buttons.getChildren().add(buttons.getChildren().indexOf(progress), save);
        columns();
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("tomt")));
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Rows.causes(table.getSelectionModel().getSelectedItem(), texts),
                        table.getSelectionModel().selectedItemProperty()));
        chosen.visibleProperty().bind(chosen.textProperty().isNotEmpty());
        chosen.managedProperty().bind(chosen.visibleProperty());
    }

    private void columns() {
        column("sak", 110, Omregningsrad::saksnummer);
        column("navn", 130, Omregningsrad::navn);
        column("maaned", 125, Rows::month);
        amount("foer", r -> Rows.amount(r.foer()));
        amount("etter", r -> Rows.amount(r.etter()));
        amount("differanse", Rows::difference);
        column("utfall", 150, r -> Rows.outcome(r, texts));
        column("aarsak", 250, r -> Rows.cause(r, texts));
        column("merknad", 320, r -> Ordliste.paaSkjermen(r.merknad()));
    }

    private TableColumn<Omregningsrad, String> column(String key, double width, Function<Omregningsrad, String> value) {
        TableColumn<Omregningsrad, String> column = new TableColumn<>(texts.get("kolonne." + key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    /** Amounts are not sorted as texts; the list has its own order, which is the one that is wanted. */
    private void amount(String key, Function<Omregningsrad, String> value) {
        TableColumn<Omregningsrad, String> column = column(key, 100, value);
        column.getStyleClass().add("amount");
        column.setSortable(false);
    }

    @FXML
    void start() {
        model.start();
    }

    @FXML
    void pause() {
        model.pauseOrGoOn();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}

package bospor.ui.batch;

import bospor.casework.omregning.Omregningsark;
import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsresultat;
import bospor.domain.Kroner;
import bospor.text.Ordliste;
import bospor.ui.batch.BatchViewModel.State;
import bospor.ui.common.EmptyState;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.SaveButton;
import bospor.ui.common.saving.Saver;
import bospor.ui.common.table.TextColumn;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        BatchChoicesController choice = new BatchChoicesController(model, texts);
        choices.getChildren().add(ViewLoader.load(BatchChoicesController.class, () -> choice));
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
        TextColumn.show(table, model.rows());
        EmptyState empty = new EmptyState(texts.get("tomt"), texts.get("tomt.knapp"), choice::chooseFolder);
        empty.disableProperty().bind(idle.not());
        table.setPlaceholder(empty);
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
        amount("foer", r -> Rows.amount(r.foer()), r -> Rows.kroner(r.foer()));
        amount("etter", r -> Rows.amount(r.etter()), r -> Rows.kroner(r.etter()));
        amount("differanse", Rows::difference, Omregningsrad::differanse);
        column("utfall", 150, r -> Rows.outcome(r, texts));
        column("aarsak", 250, r -> Rows.cause(r, texts));
        column("merknad", 320, r -> Ordliste.paaSkjermen(r.merknad()));
    }

    private TextColumn<Omregningsrad> column(String key, double width, Function<Omregningsrad, String> words) {
        TextColumn<Omregningsrad> column = new TextColumn<>(key, texts.get("kolonne." + key), width, words);
        table.getColumns().add(column);
        return column;
    }

    /** Until another order is asked for the list has its own, with the largest difference first. */
    private void amount(
            String key, Function<Omregningsrad, String> words, Function<Omregningsrad, @Nullable Kroner> kroner) {
        column(key, 100, words).figures(Comparator.comparing(kroner, Comparator.nullsFirst(Comparator.naturalOrder())));
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

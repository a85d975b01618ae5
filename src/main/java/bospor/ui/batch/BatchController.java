package bospor.ui.batch;

import bospor.casework.omregning.Omregningsark;
import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsresultat;
import bospor.domain.Kroner;
import bospor.ui.batch.BatchViewModel.Source;
import bospor.ui.batch.BatchViewModel.State;
import bospor.ui.common.EmptyState;
import bospor.ui.common.Texts;
import bospor.ui.common.saving.SaveButton;
import bospor.ui.common.saving.Saver;
import bospor.ui.common.table.TextColumn;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Binds the batch view to its model. */
public final class BatchController {
    private final BatchViewModel model;
    private final Saver saver;
    private final Texts texts;

    @FXML
    private Node choices;

    @FXML
    private Label source;

    @FXML
    private TextField month;

    @FXML
    private Label rates;

    @FXML
    private Label pack;

    @FXML
    private Label settlements;

    @FXML
    private Button noRates;

    @FXML
    private Button noPack;

    @FXML
    private Button noSettlements;

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

    /** A controller of the given batch; the finished list is saved by the saver. */
    public BatchController(BatchViewModel model, Saver saver, Texts texts) {
        this.model = model;
        this.saver = saver;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        source.textProperty().bind(Bindings.createStringBinding(this::sourceInWords, model.sourceProperty()));
        month.textProperty().bindBidirectional(model.monthProperty());
        show(rates, noRates, model.ratesProperty(), "satser.ingen");
        show(pack, noPack, model.packProperty(), "regelpakke.ingen");
        show(settlements, noSettlements, model.settlementsProperty(), "oppgjoer.ingen");
        var idle = model.stateProperty().isEqualTo(State.IDLE);
        choices.disableProperty().bind(idle.not());
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
        EmptyState empty = new EmptyState(texts.get("tomt"), texts.get("tomt.knapp"), this::chooseFolder);
        empty.disableProperty().bind(idle.not());
        table.setPlaceholder(empty);
    }

    private String sourceInWords() {
        Source chosen = model.sourceProperty().get();
        return chosen == null
                ? texts.get("saker.ingen")
                : texts.get(chosen.lines() ? "saker.fil" : "saker.mappe", name(chosen.path()));
    }

    private void columns() {
        column("sak", 110, Omregningsrad::saksnummer);
        column("navn", 130, Omregningsrad::navn);
        column("maaned", 125, Rows::month);
        amount("foer", r -> Rows.amount(r.foer()), r -> Rows.kroner(r.foer()));
        amount("etter", r -> Rows.amount(r.etter()), r -> Rows.kroner(r.etter()));
        amount("differanse", Rows::difference, Omregningsrad::differanse);
        column("utfall", 150, r -> Rows.outcome(r, texts));
        column("aarsak", 250, Omregningsrad::aarsak);
        column("merknad", 320, Omregningsrad::merknad);
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

    private void show(Label label, Button remove, ObjectProperty<@Nullable Path> path, String none) {
        remove.disableProperty().bind(path.isNull());
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Path chosen = path.get();
                            return chosen == null ? texts.get(none) : name(chosen);
                        },
                        path));
    }

    /** Where the files lie is nobody's business but the case worker's; the name is enough. */
    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    @FXML
    void chooseFolder() {
        File chosen = folder("saker");
        if (chosen != null) {
            model.sourceProperty().set(new Source(chosen.toPath(), false));
        }
    }

    @FXML
    void chooseLines() {
        File chosen = file("saker", "jsonl", "*.jsonl", "*.json", "*.txt");
        if (chosen != null) {
            model.sourceProperty().set(new Source(chosen.toPath(), true));
        }
    }

    @FXML
    void chooseRates() {
        set(model.ratesProperty(), folder("satser"));
    }

    @FXML
    void choosePack() {
        set(model.packProperty(), file("regelpakke", "json", "*.json"));
    }

    @FXML
    void chooseSettlements() {
        set(model.settlementsProperty(), file("oppgjoer", "jsonl", "*.jsonl", "*.json", "*.txt"));
    }

    @FXML
    void clearRates() {
        model.ratesProperty().set(null);
    }

    @FXML
    void clearPack() {
        model.packProperty().set(null);
    }

    @FXML
    void clearSettlements() {
        model.settlementsProperty().set(null);
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

    private static void set(ObjectProperty<@Nullable Path> property, @Nullable File chosen) {
        if (chosen != null) {
            property.set(chosen.toPath());
        }
    }

    private @Nullable File folder(String key) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(key));
        return chooser.showDialog(window());
    }

    private @Nullable File file(String key, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(key));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("filtype." + kind), endings));
        return chooser.showOpenDialog(window());
    }

    private @Nullable Window window() {
        return table.getScene() == null ? null : table.getScene().getWindow();
    }
}

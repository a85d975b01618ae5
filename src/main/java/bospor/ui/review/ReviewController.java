package bospor.ui.review;

import bospor.casework.tilsyn.Notatblikk;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.EmptyState;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.common.table.TextColumn;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** Binds the list of notes, and puts the note that is looked at beside it. */
public final class ReviewController {
    private final ReviewViewModel model;
    private final BreakdownPane breakdown;
    private final ColumnMemory columns;
    private final Texts texts;
    private final Words words;

    @FXML
    private Button sample;

    @FXML
    private Button all;

    @FXML
    private Label summary;

    @FXML
    private HBox running;

    @FXML
    private ProgressBar progress;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<Notatblikk> table;

    /**
     * A controller of the given notes.
     *
     * @param breakdown where amounts open
     * @param columns where the columns of the tables stand
     */
    public ReviewController(ReviewViewModel model, BreakdownPane breakdown, ColumnMemory columns, Texts texts) {
        this.model = model;
        this.breakdown = breakdown;
        this.columns = columns;
        this.texts = texts;
        this.words = new Words(texts);
    }

    @FXML
    void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        running.visibleProperty().bind(model.runningProperty());
        running.managedProperty().bind(running.visibleProperty());
        progress.progressProperty().bind(model.progressProperty());
        model.rows().subscribe(() -> {
            sample.setDisable(model.rows().isEmpty());
            all.setDisable(model.rows().isEmpty());
        });
        sample.setDisable(true);
        all.setDisable(true);
        column("notat", 108, n -> lines(words.month(n.termin()), n.saksnummer()));
        column("tilstand", 96, n -> lines(words.amount(n.beloep(), n.utfall()), words.state(n)));
        column("uvanlig", 218, words::brief);
        columns.follow(table, "notater");
        table.setItems(model.rows());
        table.setPlaceholder(new EmptyState(texts.get("liste.tom"), texts.get("liste.tom.knapp"), this::openFolder));
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selectedProperty().set(chosen);
            }
        });
        model.selectedProperty().subscribe(chosen -> {
            if (chosen != null) {
                table.getSelectionModel().select(chosen);
            }
        });
        split.getItems()
                .add(ViewLoader.load(
                        ReviewedNoteController.class,
                        () -> new ReviewedNoteController(model.note(), breakdown, columns, texts)));
    }

    /** The order says what to look at first. */
    private void column(String key, double width, Function<Notatblikk, String> said) {
        table.getColumns()
                .add(new TextColumn<>(key, texts.get("kolonne." + key), width, said)
                        .wrapped()
                        .inOrder());
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    @FXML
    void open() {
        model.open();
    }

    @FXML
    void openFolder() {
        model.openFolder();
    }

    @FXML
    void sample() {
        model.sample();
    }

    @FXML
    void all() {
        model.showAll();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}

package bospor.ui.log;

import bospor.casework.Loggmoenster;
import bospor.casework.Loggrad;
import bospor.ui.common.NorwegianDate;
import bospor.ui.common.Texts;
import bospor.ui.common.table.TextColumn;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Binds the look-up log to its view model. */
public final class LogController {
    private static final double ROOM_FOR_ALL = 1000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH.mm.ss").withZone(ZoneId.of("Europe/Oslo"));
    private static final int MARK = 8;

    private final LogViewModel model;
    private final Texts texts;

    @FXML
    private TextField user;

    @FXML
    private TextField caseReference;

    @FXML
    private PasswordField person;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private Label summary;

    @FXML
    private Label condition;

    @FXML
    private ListView<Loggmoenster> patterns;

    @FXML
    private TableView<Loggrad> table;

    @FXML
    private Label details;

    /** A controller of the given log. */
    public LogController(LogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        user.textProperty().bindBidirectional(model.userProperty());
        caseReference.textProperty().bindBidirectional(model.caseReferenceProperty());
        person.textProperty().bindBidirectional(model.personProperty());
        from.setConverter(new NorwegianDate());
        to.setConverter(new NorwegianDate());
        from.valueProperty().bindBidirectional(model.fromProperty());
        to.valueProperty().bindBidirectional(model.toProperty());
        summary.textProperty().bind(model.summaryProperty());
        condition.textProperty().bind(model.conditionProperty());
        condition.visibleProperty().bind(condition.textProperty().isNotEmpty());
        condition.managedProperty().bind(condition.visibleProperty());
        patterns.setItems(model.patterns());
        patterns.setCellFactory(_ -> new PatternCell());
        patterns.setPlaceholder(new Label(texts.get("moenster.ingen")));
        patterns.getSelectionModel().selectedItemProperty().subscribe(model.patternProperty()::set);
        model.patternProperty().subscribe(chosen -> {
            if (chosen == null) {
                patterns.getSelectionModel().clearSelection();
            }
        });
        column("tid", 138, r -> TIME.format(r.tid())).sorted(Comparator.comparing(Loggrad::tid));
        column("bruker", 120, Loggrad::bruker);
        column("sak", 110, r -> r.saksnummer().isEmpty() ? texts.get("sak.ingen") : r.saksnummer());
        column("formaal", 190, Loggrad::formaal);
        column(
                "person",
                84,
                r -> r.personmerke().substring(0, Math.min(MARK, r.personmerke().length())));
        column("relasjon", 120, r -> r.gjelderNotat() ? "" : texts.get("relasjon." + r.relasjon()));
        column("kilde", 126, r -> texts.get(r.egetArbeid() ? "kilde.egetNotat" : "kilde." + r.kilde()));
        column("resultat", 116, r -> texts.get("resultat." + (r.resultat() == null ? "MANGLER" : r.resultat())));
        column("noed", 50, r -> r.noed() ? texts.get("noed.ja") : "");
        // All columns are seen at once; what they have no room for stands under the table.
        // Where there is no room for every column it scrolls: heads that are cut off help nobody.
        table.widthProperty()
                .map(w -> w.doubleValue() < ROOM_FOR_ALL)
                .subscribe(narrow -> table.setColumnResizePolicy(
                        narrow
                                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                                : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS));
        details.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(model::inWords)
                        .orElse(texts.get("detaljer.ingen")));
        TextColumn.show(table, model.rows());
        Label none = new Label();
        none.textProperty().bind(Bindings.createStringBinding(model.summaryProperty()::get, model.summaryProperty()));
        table.setPlaceholder(none);
    }

    private TextColumn<Loggrad> column(String key, double width, Function<Loggrad, String> words) {
        TextColumn<Loggrad> column = new TextColumn<>(key, texts.get("kolonne." + key), width, words);
        table.getColumns().add(column);
        return column;
    }

    @FXML
    void refresh() {
        model.refresh();
    }

    @FXML
    void reset() {
        model.reset();
    }

    @FXML
    void check() {
        model.check();
    }

    @FXML
    void all() {
        model.patternProperty().set(null);
    }

    private final class PatternCell extends ListCell<Loggmoenster> {
        @Override
        protected void updateItem(Loggmoenster found, boolean empty) {
            super.updateItem(found, empty);
            setText(empty || found == null ? null : model.inWords(found));
        }
    }
}

package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Fasit;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.EmptyState;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.Saver;
import bospor.ui.common.saving.SheetButton;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The calculation view: puts its parts together and binds the month. */
public final class CalculationController {
    /** Under this width in pixels the two columns stand one above the other. */
    private static final double NARROW = 700;

    private static final double FORM_SHARE = 0.43;

    private final CalculationViewModel model;
    private final List<Panel> panels;
    private final Consumer<String> openLink;
    private final Saver saver;
    private final Function<AapenSak, Fasit> practiceAnswers;

    @FXML
    private Label monthLabel;

    @FXML
    private ComboBox<Termin> month;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private BorderPane view;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private HBox monthBar;

    @FXML
    private Label situation;

    @FXML
    private VBox notices;

    @FXML
    private EmptyState empty;

    @FXML
    private SplitPane split;

    @FXML
    private ScrollPane left;

    @FXML
    private ScrollPane right;

    @FXML
    private VBox form;

    @FXML
    private VBox answer;

    /**
     * The view over its model.
     *
     * @param openLink opens the address of a provision in the browser
     * @param saver saves the result and its breakdown as a spreadsheet
     */
    public CalculationController(CalculationViewModel model, Consumer<String> openLink, Saver saver) {
        this(model, List.of(), openLink, saver);
    }

    /** The same with panels beside the breakdown. */
    public CalculationController(
            CalculationViewModel model, List<Panel> panels, Consumer<String> openLink, Saver saver) {
        this(model, panels, openLink, saver, _ -> Fasit.INGEN);
    }

    /**
     * The same with the right answers of practice households.
     *
     * @param practiceAnswers what is right for a case; nothing outside training
     */
    public CalculationController(
            CalculationViewModel model,
            List<Panel> panels,
            Consumer<String> openLink,
            Saver saver,
            Function<AapenSak, Fasit> practiceAnswers) {
        this.model = model;
        this.panels = List.copyOf(panels);
        this.openLink = openLink;
        this.saver = saver;
        this.practiceAnswers = practiceAnswers;
    }

    @FXML
    void initialize() {
        monthLabel.setLabelFor(month);
        month.setConverter(new ChoiceText<>(termin -> Datotekst.storForbokstav(Datotekst.maaned(termin.maaned()))));
        month.setItems(model.months());
        month.valueProperty().bindBidirectional(model.monthProperty());
        model.monthProperty().subscribe(this::showMonth);
        model.notices().addListener((Observable _) -> showNotices());
        model.details().toldProperty().subscribe((_, _) -> showNotices());
        model.sakProperty().subscribe(this::showCase);
        undo.disableProperty().bind(model.canUndoProperty().not());
        redo.disableProperty().bind(model.canRedoProperty().not());
        UndoKeys.listen(view, model);
        view.widthProperty()
                .map(w -> w.doubleValue() > 0 && w.doubleValue() < NARROW)
                .subscribe(this::arrange);
        Texts texts = model.texts();
        form.getChildren()
                .addAll(
                        ViewLoader.load(
                                IncomeController.class,
                                () -> new IncomeController(model.income(), model.details(), texts)),
                        ViewLoader.load(HousingController.class, () -> new HousingController(model.housing(), texts)),
                        ViewLoader.load(
                                HouseholdController.class, () -> new HouseholdController(model.household(), texts)),
                        ViewLoader.load(YearlyController.class, () -> new YearlyController(model.household(), texts)));
        var breakdown = ViewLoader.load(
                BreakdownController.class, () -> new BreakdownController(model.breakdown(), texts, openLink, sheets()));
        PanelTabs tabs = new PanelTabs(texts.get("breakdown.tab"), breakdown, panels);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        ResultController result = new ResultController(model.result());
        answer.getChildren()
                .addAll(
                        ViewLoader.load(ResultController.class, () -> result),
                        new PracticeAnswer(model, practiceAnswers),
                        tabs);
        result.followFigures(tabs.breakdownShows());
        showNotices();
    }

    /** Side by side, or the answer above the facts where there is no room for both, as at 200 % on a small screen. */
    private void arrange(boolean narrow) {
        if (narrow) {
            right.setContent(null);
            left.setContent(new VBox(answer, form));
            split.getItems().setAll(left);
        } else if (left.getContent() != null && !left.getContent().equals(form)) {
            left.setContent(form);
            right.setContent(answer);
            split.getItems().setAll(left, right);
            split.setDividerPositions(FORM_SHARE);
        }
    }

    @FXML
    void previous() {
        model.step(-1);
    }

    @FXML
    void next() {
        model.step(1);
    }

    private SheetButton sheets() {
        SheetButton button = new SheetButton(saver, model.texts().get("sheet.filename"), numbers -> {
            Calculation now = Objects.requireNonNull(model.calculationProperty().get(), "uten resultat er knappen av");
            AapenSak open = Objects.requireNonNull(model.sakProperty().get(), "et resultat har en sak");
            Line lines =
                    Objects.requireNonNull(model.breakdown().rootProperty().get(), "et resultat har en forklaring");
            return () -> new CalculationSheets(model.texts())
                    .of(now.resultat(), lines, numbers ? open.medlemmer() : List.of());
        });
        button.disableProperty().bind(model.calculationProperty().isNull());
        return button;
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void redo() {
        model.redo();
    }

    private void showMonth(@Nullable Termin now) {
        situation.setText(
                now == null ? "" : model.texts().get("month.situation", Datotekst.dato(now.situasjonsdato())));
        previous.setDisable(!model.canStep(-1));
        next.setDisable(!model.canStep(1));
    }

    private void showCase(@Nullable AapenSak open) {
        empty.setVisible(open == null);
        split.setVisible(open != null);
        monthBar.setVisible(open != null);
        showMonth(model.monthProperty().get());
    }

    private void showNotices() {
        notices.getChildren()
                .setAll(Stream.concat(Stream.of(model.details().toldProperty().get()), model.notices().stream())
                        .filter(text -> !text.isEmpty())
                        .map(text -> {
                            Label label = new Label(text);
                            label.getStyleClass().addAll("notice", "notice-warn");
                            label.setWrapText(true);
                            label.setMaxWidth(Double.MAX_VALUE);
                            return label;
                        })
                        .toList());
    }
}

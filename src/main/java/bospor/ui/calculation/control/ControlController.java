package bospor.ui.calculation.control;

import bospor.casework.etterkontroll.Kontrollart;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.ui.calculation.AmountInput;
import bospor.ui.calculation.AnswerView;
import bospor.ui.common.NorwegianDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the decided amounts of a year and what came of the control. */
public final class ControlController {
    private final ControlViewModel model;
    private final Consumer<String> openLink;

    @FXML
    private VBox root;

    @FXML
    private RadioButton recalculation;

    @FXML
    private RadioButton settlement;

    @FXML
    private Label yearLabel;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private Label dateLabel;

    @FXML
    private DatePicker date;

    @FXML
    private VBox exceptionPart;

    @FXML
    private VBox exceptions;

    @FXML
    private FlowPane months;

    @FXML
    private Label none;

    @FXML
    private Label headline;

    @FXML
    private VBox answer;

    /**
     * The panel over its model.
     *
     * @param openLink opens the address of a provision in the browser
     */
    public ControlController(ControlViewModel model, Consumer<String> openLink) {
        this.model = model;
        this.openLink = openLink;
    }

    @FXML
    void initialize() {
        ToggleGroup kinds = new ToggleGroup();
        kinds.getToggles().addAll(recalculation, settlement);
        model.kindProperty()
                .subscribe(k -> kinds.selectToggle(k == Kontrollart.NY_BEREGNING ? recalculation : settlement));
        kinds.selectedToggleProperty()
                .subscribe(_ -> model.kindProperty()
                        .set(settlement.isSelected() ? Kontrollart.ETTERKONTROLL : Kontrollart.NY_BEREGNING));
        yearLabel.setLabelFor(year);
        year.setItems(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        model.yearProperty().subscribe(_ -> {
            drawMonths();
            drawExceptions();
        });
        model.years().addListener((Observable _) -> drawMonths());
        dateLabel.setLabelFor(date);
        date.setConverter(new NorwegianDate());
        date.valueProperty().bindBidirectional(model.decisionDateProperty());
        exceptionPart.visibleProperty().bind(settlement.selectedProperty());
        exceptionPart.managedProperty().bind(settlement.selectedProperty());
        model.exceptions().addListener((Observable _) -> drawExceptions());
        drawExceptions();
        Parent breakdown = AnswerView.breakdown(model.answer(), openLink);
        root.getChildren().add(breakdown);
        model.shownProperty().subscribe(s -> draw(s, breakdown));
    }

    private void drawMonths() {
        months.getChildren().setAll(model.months().stream().map(this::month).toList());
    }

    @FXML
    void addException() {
        model.addException();
    }

    private void drawExceptions() {
        exceptions
                .getChildren()
                .setAll(model.exceptions().stream()
                        .map(e -> new ExceptionRow(
                                e, model.adults(), model.months(), model.texts(), () -> model.remove(e)))
                        .toList());
    }

    private AmountInput month(Termin month) {
        String name = Datotekst.storForbokstav(Datotekst.maaned(month.maaned()));
        AmountInput input = new AmountInput(
                model.decided(month),
                name,
                model.texts().get("decided"),
                model.texts().get("decided.help"),
                false);
        input.field().setId("decided-" + month);
        input.getStyleClass().add("decided");
        return input;
    }

    private void draw(@Nullable ControlShown shown, Parent breakdown) {
        none.setVisible(shown == null);
        none.setManaged(shown == null);
        headline.setVisible(shown != null);
        headline.setManaged(shown != null);
        boolean result = shown != null && shown.kind() != ControlShown.Kind.IMPOSSIBLE;
        breakdown.setVisible(result);
        breakdown.setManaged(result);
        answer.getChildren().clear();
        if (shown != null) {
            headline.setText(shown.headline());
            headline.getStyleClass()
                    .setAll(
                            "label",
                            "notice",
                            switch (shown.kind()) {
                                case UNCHANGED -> "notice-good";
                                case MONEY, IMPOSSIBLE -> "notice-warn";
                            });
            add(shown.reasons(), "");
            add(shown.sum().isEmpty() ? List.of() : List.of(shown.sum()), "comparison-sum");
            add(shown.months(), "");
            if (!shown.causes().isEmpty()) {
                add(List.of(model.texts().get("causes")), "person-name");
                add(shown.causes(), "");
            }
            add(shown.assumptions(), "help");
        }
    }

    private void add(List<String> sentences, String style) {
        for (String sentence : sentences) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
            answer.getChildren().add(label);
        }
    }
}

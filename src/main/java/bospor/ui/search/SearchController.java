package bospor.ui.search;

import bospor.casework.Oevelseshusstand;
import bospor.text.Datotekst;
import bospor.ui.common.DropDown;
import bospor.ui.common.Showing;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import bospor.ui.common.ViewLoader;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Binds the form <i>Slå opp</i> to its view model. */
public final class SearchController {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final SearchViewModel model;
    private final Texts texts;
    private final Map<PersonRow, Parent> rowViews = new HashMap<>();

    @FXML
    private Parent root;

    @FXML
    private VBox rows;

    @FXML
    private Button add;

    @FXML
    private Label purposeLabel;

    @FXML
    private ComboBox<String> purpose;

    @FXML
    private Label purposeError;

    @FXML
    private Label caseLabel;

    @FXML
    private TextField caseReference;

    @FXML
    private Label caseError;

    @FXML
    private CheckBox emergency;

    @FXML
    private TextField emergencyReason;

    @FXML
    private Label emergencyError;

    @FXML
    private ComboBox<YearMonth> from;

    @FXML
    private ComboBox<YearMonth> to;

    @FXML
    private Label periodNote;

    @FXML
    private Button lookUp;

    @FXML
    private Label missing;

    @FXML
    private VBox progress;

    @FXML
    private VBox lesson;

    @FXML
    private VBox practice;

    @FXML
    private Label preparing;

    @FXML
    private VBox households;

    /** A controller of the given form. */
    public SearchController(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        bindPersons();
        bindReason();
        bindMonths(from, model.period().fromProperty());
        bindMonths(to, model.period().toProperty());
        periodNote.textProperty().bind(model.period().noteBinding());
        lookUp.disableProperty().bind(model.blockedProperty());
        missing.textProperty().bind(model.missingProperty());
        Showing.onlyWhile(missing, missing.textProperty().isNotEmpty());
        BooleanBinding lookedUp = Bindings.isNotEmpty(model.lookup().persons());
        lookedUp.subscribe(this::showLookup);
        Showing.onlyWhile(progress, lookedUp);
        Showing.onlyWhile(lesson, lookedUp.not());
        model.lookup().runningProperty().subscribe((_, _) -> Platform.runLater(() -> Reveal.top(progress)));
        bindPractice();
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (ADD.match(e)) {
                addPerson();
                e.consume();
            }
        });
    }

    private void bindPersons() {
        model.household().rows().addListener((ListChangeListener<PersonRow>) _ -> showRows());
        showRows();
        add.disableProperty().bind(Bindings.size(model.household().rows()).greaterThanOrEqualTo(HouseholdForm.MOST));
        Tip.on(add, texts.get("person.leggTil.tips"));
    }

    private void showRows() {
        rowViews.keySet().retainAll(model.household().rows());
        rows.getChildren()
                .setAll(model.household().rows().stream().map(this::rowView).toList());
    }

    private Node rowView(PersonRow row) {
        return rowViews.computeIfAbsent(
                row, _ -> ViewLoader.load(PersonRowController.class, () -> new PersonRowController(model, row, texts)));
    }

    private void bindReason() {
        purposeLabel.setLabelFor(purpose);
        caseLabel.setLabelFor(caseReference);
        DropDown.listLater(purpose);
        purpose.getItems().setAll(model.reason().purposes());
        purpose.getEditor().textProperty().bindBidirectional(model.reason().purposeProperty());
        purpose.getEditor().setAccessibleText(texts.get("formaal"));
        caseReference.textProperty().bindBidirectional(model.reason().caseReferenceProperty());
        emergency.selectedProperty().bindBidirectional(model.reason().emergencyProperty());
        emergencyReason.textProperty().bindBidirectional(model.reason().emergencyReasonProperty());
        emergencyReason.setAccessibleText(texts.get("noed.hvorfor"));
        emergencyReason.accessibleHelpProperty().bind(model.reason().emergencyErrorProperty());
        emergencyReason.visibleProperty().bind(model.reason().emergencyProperty());
        emergencyReason.managedProperty().bind(model.reason().emergencyProperty());
        bindFault(emergencyError, model.reason().emergencyErrorProperty());
        bindFault(purposeError, model.reason().purposeErrorProperty());
        bindFault(caseError, model.reason().caseErrorProperty());
        purpose.accessibleHelpProperty().bind(model.reason().purposeErrorProperty());
        caseReference.accessibleHelpProperty().bind(model.reason().caseErrorProperty());
    }

    private static void bindFault(Label label, javafx.beans.value.ObservableStringValue fault) {
        label.textProperty().bind(fault);
        Showing.onlyWhile(label, label.textProperty().isNotEmpty());
    }

    private void bindMonths(ComboBox<YearMonth> box, javafx.beans.property.Property<YearMonth> month) {
        DropDown.listLater(box);
        box.getItems().setAll(model.period().months());
        box.setCellFactory(_ -> new MonthCell());
        box.setButtonCell(new MonthCell());
        box.valueProperty().bindBidirectional(month);
    }

    /** The progress is built for the first look-up, not for the first picture. */
    private void showLookup(boolean lookedUp) {
        if (lookedUp && progress.getChildren().isEmpty()) {
            progress.getChildren()
                    .add(ViewLoader.load(LookupController.class, () -> new LookupController(model.lookup(), texts)));
        }
    }

    private void bindPractice() {
        practice.setVisible(model.hasPractice());
        practice.setManaged(model.hasPractice());
        Showing.onlyWhile(preparing, Bindings.isEmpty(model.practice()));
        model.practice().addListener((ListChangeListener<Oevelseshusstand>) _ -> showPractice());
        showPractice();
    }

    private void showPractice() {
        households
                .getChildren()
                .setAll(model.practice().stream()
                        .map(h -> new PracticeButton(h, model.answer(h), () -> model.lookUpPractice(h)))
                        .toList());
    }

    @FXML
    void addPerson() {
        PersonRow row = model.household().add();
        if (row != null) {
            Platform.runLater(() -> rowView(row).lookup(".text-field").requestFocus());
        }
    }

    @FXML
    void submit() {
        model.submit();
    }

    /** A month as {@code januar 2026}. */
    private static final class MonthCell extends ListCell<YearMonth> {
        @Override
        protected void updateItem(YearMonth month, boolean empty) {
            super.updateItem(month, empty);
            setText(empty || month == null ? null : Datotekst.maaned(month));
        }
    }
}

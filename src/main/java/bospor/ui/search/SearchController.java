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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Binds the form <i>Slå opp</i> to its view model. */
public final class SearchController {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final SearchViewModel model;
    private final Texts texts;
    private final SearchView view;
    private final Map<PersonRow, Parent> rowViews = new HashMap<>();

    /** A controller of the given form. */
    public SearchController(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        view = new SearchView(texts, this::addPerson, model::submit);
        bind();
    }

    /** The form. */
    public Parent root() {
        return view.root;
    }

    private void bind() {
        bindPersons();
        bindReason();
        bindMonths(view.from, model.period().fromProperty());
        bindMonths(view.to, model.period().toProperty());
        view.periodNote.textProperty().bind(model.period().noteBinding());
        view.lookUp.disableProperty().bind(model.blockedProperty());
        view.missing.textProperty().bind(model.missingProperty());
        Showing.onlyWhile(view.missing, view.missing.textProperty().isNotEmpty());
        BooleanBinding lookedUp = Bindings.isNotEmpty(model.lookup().persons());
        lookedUp.subscribe(this::showLookup);
        Showing.onlyWhile(view.progress, lookedUp);
        Showing.onlyWhile(view.lesson, lookedUp.not());
        model.lookup().runningProperty().subscribe((_, _) -> Platform.runLater(() -> Reveal.top(view.progress)));
        bindPractice();
        view.root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (ADD.match(e)) {
                addPerson();
                e.consume();
            }
        });
    }

    private void bindPersons() {
        model.household().rows().addListener((ListChangeListener<PersonRow>) _ -> showRows());
        showRows();
        view.add
                .disableProperty()
                .bind(Bindings.size(model.household().rows()).greaterThanOrEqualTo(HouseholdForm.MOST));
        Tip.on(view.add, texts.get("person.leggTil.tips"));
    }

    private void showRows() {
        rowViews.keySet().retainAll(model.household().rows());
        view.rows
                .getChildren()
                .setAll(model.household().rows().stream().map(this::rowView).toList());
    }

    private Node rowView(PersonRow row) {
        return rowViews.computeIfAbsent(row, _ -> new PersonRowController(model, row, texts).root());
    }

    private void bindReason() {
        DropDown.listLater(view.purpose);
        view.purpose.getItems().setAll(model.reason().purposes());
        view.purpose.getEditor().textProperty().bindBidirectional(model.reason().purposeProperty());
        view.purpose.getEditor().setAccessibleText(texts.get("formaal"));
        view.caseReference.textProperty().bindBidirectional(model.reason().caseReferenceProperty());
        view.emergency.selectedProperty().bindBidirectional(model.reason().emergencyProperty());
        view.emergencyReason.textProperty().bindBidirectional(model.reason().emergencyReasonProperty());
        view.emergencyReason.setAccessibleText(texts.get("noed.hvorfor"));
        view.emergencyReason.accessibleHelpProperty().bind(model.reason().emergencyErrorProperty());
        Showing.onlyWhile(view.emergencyReason, model.reason().emergencyProperty());
        bindFault(view.emergencyError, model.reason().emergencyErrorProperty());
        bindFault(view.purposeError, model.reason().purposeErrorProperty());
        bindFault(view.caseError, model.reason().caseErrorProperty());
        view.purpose.accessibleHelpProperty().bind(model.reason().purposeErrorProperty());
        view.caseReference.accessibleHelpProperty().bind(model.reason().caseErrorProperty());
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
        if (lookedUp && view.progress.getChildren().isEmpty()) {
            view.progress
                    .getChildren()
                    .add(ViewLoader.load(LookupController.class, () -> new LookupController(model.lookup(), texts)));
        }
    }

    private void bindPractice() {
        view.practice.setVisible(model.hasPractice());
        view.practice.setManaged(model.hasPractice());
        Showing.onlyWhile(view.preparing, Bindings.isEmpty(model.practice()));
        model.practice().addListener((ListChangeListener<Oevelseshusstand>) _ -> showPractice());
        showPractice();
    }

    private void showPractice() {
        view.households
                .getChildren()
                .setAll(model.practice().stream()
                        .map(h -> new PracticeButton(h, model.answer(h), () -> model.lookUpPractice(h)))
                        .toList());
    }

    private void addPerson() {
        PersonRow row = model.household().add();
        if (row != null) {
            Platform.runLater(() -> rowView(row).lookup(".text-field").requestFocus());
        }
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

package bospor.ui.search;

import bospor.ui.common.Showing;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Binds the progress of a look-up, and what did not come, to its view model. */
final class LookupController {
    private final LookupViewModel model;
    private final Texts texts;

    @FXML
    private Label headline;

    @FXML
    private ProgressBar bar;

    @FXML
    private VBox persons;

    @FXML
    private VBox failures;

    @FXML
    private Label withheld;

    @FXML
    private Button show;

    @FXML
    private Button retry;

    @FXML
    private Button cancel;

    LookupController(LookupViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        headline.textProperty().bind(model.headlineProperty());
        withheld.textProperty().bind(model.withheldProperty());
        Showing.onlyWhile(withheld, withheld.textProperty().isNotEmpty());
        Showing.onlyWhile(bar, model.runningProperty());
        Showing.onlyWhile(cancel, model.runningProperty());
        Showing.onlyWhile(show, model.runningProperty().not());
        Showing.onlyWhile(retry, model.runningProperty().not());
        show.disableProperty().bind(model.canShowProperty().not());
        retry.disableProperty().bind(model.canRetryProperty().not());
        Tip.on(retry, texts.get("oppslag.proevIgjen.tips"));
        model.persons().addListener((ListChangeListener<PersonProgress>) _ -> showPersons());
        model.failures().addListener((ListChangeListener<FailureNote>) _ -> showFailures());
        showPersons();
        showFailures();
    }

    private void showPersons() {
        persons.getChildren()
                .setAll(model.persons().stream().map(PersonProgressBox::new).toList());
    }

    private void showFailures() {
        failures.getChildren()
                .setAll(model.failures().stream()
                        .map(n -> new FailureBox(n, texts))
                        .toList());
        failures.setManaged(!model.failures().isEmpty());
        show.setText(texts.get(model.failures().isEmpty() ? "oppslag.visAlt" : "oppslag.vis"));
    }

    @FXML
    void show() {
        model.show();
    }

    @FXML
    void retry() {
        model.retry();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}

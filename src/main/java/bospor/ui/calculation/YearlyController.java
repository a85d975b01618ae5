package bospor.ui.calculation;

import bospor.casework.utkast.Aarsfelt;
import bospor.ui.common.Texts;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Draws the amounts that must be stated for the year, per adult. */
public final class YearlyController {
    private final HouseholdViewModel model;
    private final Texts texts;

    @FXML
    private VBox persons;

    YearlyController(HouseholdViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        model.adults().addListener((Observable _) -> draw());
        draw();
    }

    private void draw() {
        persons.getChildren().setAll(model.adults().stream().map(this::person).toList());
    }

    private VBox person(PersonViewModel person) {
        Label name = new Label(person.name());
        name.getStyleClass().add("person-name");
        Label settlement =
                new Label(person.settlement().isEmpty() ? texts.get("yearly.nosettlement") : person.settlement());
        settlement.getStyleClass().add("help");
        settlement.setWrapText(true);
        settlement.setMinHeight(Label.USE_PREF_SIZE);
        FlowPane fields = new FlowPane(14, 10);
        for (Aarsfelt field : Aarsfelt.values()) {
            String key = "yearly." + field;
            AmountInput input = new AmountInput(
                    person.amount(field), texts.get(key), person.name(), texts.get(key + ".help"), person.place() == 0);
            input.field().setId(field.name() + person.place());
            fields.getChildren().add(input);
        }
        fields.getChildren().add(document(person));
        VBox box = new VBox(6, name, settlement, fields);
        box.getStyleClass().add("person-month");
        return box;
    }

    private VBox document(PersonViewModel person) {
        TextField document = new TextField();
        document.setPromptText(texts.get("yearly.document.prompt"));
        document.textProperty().bindBidirectional(person.documentProperty());
        document.setAccessibleText(texts.get("field.name", texts.get("yearly.document"), person.name()));
        Label label = new Label(texts.get("yearly.document"));
        label.setLabelFor(document);
        VBox box = new VBox(2, label, document);
        box.getStyleClass().add("amount-input");
        return box;
    }
}

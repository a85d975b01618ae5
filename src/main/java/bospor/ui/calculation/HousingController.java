package bospor.ui.calculation;

import bospor.casework.utkast.Boligfelt;
import bospor.domain.Eieform;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Binds the form of the dwelling; the amounts that show follow the tenure. */
public final class HousingController {
    private final HousingViewModel model;
    private final Texts texts;

    @FXML
    private VBox kommuneBox;

    @FXML
    private Label kommuneLabel;

    @FXML
    private TextField kommune;

    @FXML
    private Label kommuneName;

    @FXML
    private Label kommuneOrigin;

    @FXML
    private Label tenureLabel;

    @FXML
    private ComboBox<Eieform> tenure;

    @FXML
    private FlowPane amounts;

    @FXML
    private CheckBox heating;

    @FXML
    private CheckBox adapted;

    @FXML
    private CheckBox shared;

    @FXML
    private Label documentLabel;

    @FXML
    private TextField document;

    HousingController(HousingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        kommuneLabel.setLabelFor(kommune);
        kommune.textProperty().bindBidirectional(model.kommuneProperty());
        kommuneName.textProperty().bind(model.kommuneNameProperty());
        kommuneOrigin.textProperty().bind(model.kommuneOriginProperty());
        kommuneOrigin.visibleProperty().bind(model.kommuneOriginProperty().isNotEmpty());
        kommuneBox.getChildren().add(new ErrorLine(model.kommuneErrorProperty()));
        tenureLabel.setLabelFor(tenure);
        tenure.getItems().setAll(Eieform.values());
        tenure.setConverter(new ChoiceText<>(e -> texts.get("tenure." + e)));
        tenure.valueProperty().bindBidirectional(model.tenureProperty());
        heating.selectedProperty().bindBidirectional(model.heatingIncludedProperty());
        adapted.selectedProperty().bindBidirectional(model.adaptedProperty());
        shared.selectedProperty().bindBidirectional(model.sharedProperty());
        documentLabel.setLabelFor(document);
        document.textProperty().bindBidirectional(model.documentProperty());
        for (Boligfelt field : Boligfelt.values()) {
            amounts.getChildren().add(input(field));
        }
    }

    private AmountInput input(Boligfelt field) {
        String key = "housing." + field;
        AmountInput input = new AmountInput(model.amount(field), texts.get(key), "", texts.get(key + ".help"), true);
        input.field().setId(field.name());
        input.visibleProperty().bind(model.tenureProperty().map(field::gjelder));
        input.managedProperty().bind(input.visibleProperty());
        return input;
    }
}

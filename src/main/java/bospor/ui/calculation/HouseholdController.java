package bospor.ui.calculation;

import bospor.ui.common.Texts;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Binds who is in the household. */
public final class HouseholdController {
    private final HouseholdViewModel model;
    private final Texts texts;

    @FXML
    private VBox adults;

    @FXML
    private VBox childrenBox;

    @FXML
    private Label childrenLabel;

    @FXML
    private TextField children;

    @FXML
    private Label childrenOrigin;

    @FXML
    private VBox othersBox;

    @FXML
    private Label othersLabel;

    @FXML
    private TextField others;

    HouseholdController(HouseholdViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        childrenLabel.setLabelFor(children);
        children.textProperty().bindBidirectional(model.children().textProperty());
        children.setAccessibleHelp(texts.get("household.children.help"));
        childrenOrigin.textProperty().bind(model.childrenOriginProperty());
        childrenOrigin.visibleProperty().bind(model.childrenOriginProperty().isNotEmpty());
        childrenBox.getChildren().add(new ErrorLine(model.children().errorProperty()));
        othersLabel.setLabelFor(others);
        others.textProperty().bindBidirectional(model.others().textProperty());
        others.setAccessibleHelp(texts.get("household.others.help"));
        othersBox.getChildren().add(new ErrorLine(model.others().errorProperty()));
        model.adults().addListener((Observable _) -> draw());
        draw();
    }

    private void draw() {
        adults.getChildren()
                .setAll(model.adults().stream().map(a -> new AdultRow(a, texts)).toList());
    }
}

package bospor.ui.calculation.municipal;

import bospor.casework.kommunal.Boliggrensevalg;
import bospor.text.Ordliste;
import bospor.ui.calculation.AmountInput;
import bospor.ui.calculation.municipal.LimitViewModel.Kind;
import bospor.ui.calculation.municipal.LimitViewModel.Shown;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Draws the card with the income limit for kommunal bolig. */
public final class LimitController {
    private final LimitViewModel model;
    private final Texts texts;

    @FXML
    private FlowPane inputs;

    @FXML
    private Label packLabel;

    @FXML
    private ComboBox<Boliggrensevalg> pack;

    @FXML
    private Label headline;

    @FXML
    private Label details;

    @FXML
    private VBox assumed;

    LimitController(LimitViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        packLabel.setLabelFor(pack);
        pack.setConverter(new ChoiceText<>(p -> Ordliste.paaSkjermen(p.navn())));
        pack.setItems(model.packs());
        pack.valueProperty().bindBidirectional(model.packProperty());
        AmountInput gross =
                new AmountInput(model.gross(), texts.get("limit.gross"), "", texts.get("limit.gross.help"), true);
        gross.field().setId("limit-gross");
        inputs.getChildren().add(gross);
        model.shownProperty().subscribe(this::draw);
    }

    private void draw(Shown shown) {
        headline.setText(shown.headline());
        headline.getStyleClass()
                .setAll(
                        "label",
                        "notice",
                        switch (shown.kind()) {
                            case WITHIN -> "notice-good";
                            case ABOVE -> "notice-bad";
                            case UNKNOWN -> "notice-warn";
                        });
        details.setText(shown.details());
        details.setVisible(shown.kind() != Kind.UNKNOWN);
        details.setManaged(details.isVisible());
        assumed.getChildren()
                .setAll(shown.assumptions().stream()
                        .map(MunicipalController::sentence)
                        .toList());
    }
}

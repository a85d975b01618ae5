package bospor.ui.calculation;

import bospor.ui.calculation.ResultViewModel.Figure;
import bospor.ui.calculation.ResultViewModel.Kind;
import bospor.ui.calculation.ResultViewModel.Shown;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Draws the result card. */
public final class ResultController {
    private final ResultViewModel model;

    @FXML
    private VBox card;

    @FXML
    private Label headline;

    @FXML
    private Label caption;

    @FXML
    private VBox reasons;

    @FXML
    private FlowPane figures;

    @FXML
    private Label rates;

    @FXML
    private Label rounding;

    ResultController(ResultViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        model.shownProperty().subscribe(this::draw);
    }

    /** Shows the key figures as long as this holds: beside a panel the card makes room. */
    void followFigures(ObservableValue<Boolean> shows) {
        figures.visibleProperty().bind(shows);
        figures.managedProperty().bind(shows);
    }

    private void draw(Shown shown) {
        for (Kind kind : Kind.values()) {
            card.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)), kind == shown.kind());
        }
        headline.setText(shown.headline());
        caption.setText(shown.caption());
        reasons.getChildren()
                .setAll(shown.reasons().stream().map(ResultController::reason).toList());
        drawFigures(shown.figures());
        set(rates, shown.rates());
        set(rounding, shown.rounding());
    }

    /** Figures that are there already get their new values: new ones would have to be styled again for every letter typed. */
    private void drawFigures(List<Figure> now) {
        if (figures.getChildren().size() != now.size()) {
            figures.getChildren()
                    .setAll(now.stream().map(ResultController::figure).toList());
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            VBox box = (VBox) figures.getChildren().get(i);
            ((Label) box.getChildren().getFirst()).setText(now.get(i).name());
            ((Label) box.getChildren().getLast()).setText(now.get(i).value());
        }
    }

    private static Label reason(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("reason");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static VBox figure(Figure figure) {
        Label name = new Label(figure.name());
        name.getStyleClass().add("figure-name");
        name.setWrapText(true);
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure-value");
        VBox box = new VBox(name, value);
        box.getStyleClass().add("key-figure");
        return box;
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}

package bospor.ui.calculation.municipal;

import bospor.casework.kommunal.Kommunalordning;
import bospor.casework.kommunal.Ordningsfelt;
import bospor.text.Ordliste;
import bospor.ui.calculation.AmountInput;
import bospor.ui.calculation.AnswerView;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the municipal scheme, its facts and its answer, and the card with the income limit. */
public final class MunicipalController {
    private final MunicipalViewModel model;
    private final Consumer<String> openLink;

    @FXML
    private VBox root;

    @FXML
    private Label schemeLabel;

    @FXML
    private ComboBox<Kommunalordning> scheme;

    @FXML
    private FlowPane fields;

    @FXML
    private Label unused;

    @FXML
    private Label total;

    @FXML
    private TitledPane assumptions;

    @FXML
    private VBox assumed;

    @FXML
    private VBox answer;

    /**
     * The panel over its model.
     *
     * @param openLink opens the address of a provision in the browser
     */
    public MunicipalController(MunicipalViewModel model, Consumer<String> openLink) {
        this.model = model;
        this.openLink = openLink;
    }

    @FXML
    void initialize() {
        schemeLabel.setLabelFor(scheme);
        scheme.setConverter(new ChoiceText<>(this::name));
        scheme.setItems(model.schemes());
        scheme.valueProperty().bindBidirectional(model.schemeProperty());
        unused.textProperty().bind(model.unusedProperty());
        unused.visibleProperty().bind(model.unusedProperty().isNotEmpty());
        unused.managedProperty().bind(unused.visibleProperty());
        total.textProperty().bind(model.totalProperty());
        total.visibleProperty().bind(model.totalProperty().isNotEmpty());
        total.managedProperty().bind(total.visibleProperty());
        answer.getChildren().addAll(AnswerView.result(model.answer()), AnswerView.breakdown(model.answer(), openLink));
        root.getChildren()
                .add(ViewLoader.load(LimitController.class, () -> new LimitController(model.limit(), model.texts())));
        model.schemeProperty().subscribe(this::draw);
    }

    private void draw(@Nullable Kommunalordning chosen) {
        fields.getChildren().clear();
        assumed.getChildren().clear();
        assumptions.setVisible(chosen != null);
        assumptions.setManaged(chosen != null);
        if (chosen == null) {
            return;
        }
        chosen.felter().forEach(f -> fields.getChildren().add(field(f)));
        assumptions.setText(
                model.texts().get("assumptions", chosen.forutsetninger().size()));
        chosen.forutsetninger().forEach(f -> assumed.getChildren().add(sentence(f)));
    }

    private Node field(Ordningsfelt field) {
        if (field.slag() == Ordningsfelt.Slag.JA_NEI) {
            Texts texts = model.texts();
            String key = "field." + field.navn();
            CheckBox box = new CheckBox(
                    texts.bundle().containsKey(key) ? texts.get(key) : Ordliste.paaSkjermen(field.betegnelse()));
            box.setAccessibleHelp(model.help(field));
            box.setId("municipal-" + field.navn());
            box.selectedProperty().bindBidirectional(model.fields().answer(field));
            return box;
        }
        AmountInput input = new AmountInput(
                model.fields().amount(field),
                model.texts().get("field.name", Ordliste.paaSkjermen(field.betegnelse())),
                "",
                model.help(field),
                true);
        input.field().setId("municipal-" + field.navn());
        return input;
    }

    static Label sentence(String text) {
        Label label = new Label("• " + text);
        label.getStyleClass().add("help");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String name(Kommunalordning scheme) {
        String name = Ordliste.paaSkjermen(scheme.navn());
        return scheme.kontorets() ? model.texts().get("scheme.own", name) : name;
    }
}

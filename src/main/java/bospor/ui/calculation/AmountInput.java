package bospor.ui.calculation;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field for one amount: what it is, where it comes from, what to type, and what is wrong with what was typed. */
public final class AmountInput extends VBox {
    private final TextField field = new TextField();

    /**
     * The field over its model.
     *
     * @param whose whose amount it is, said by the screen reader; empty where there is one only
     * @param showHelp whether the help text stands under the field; it is always in the tool tip
     */
    public AmountInput(AmountField model, String name, String whose, String help, boolean showHelp) {
        getStyleClass().add("amount-input");
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setWrapText(true);
        Label origin = new Label();
        origin.getStyleClass().add("origin");
        origin.textProperty().bind(model.originProperty());
        origin.visibleProperty().bind(model.originProperty().isNotEmpty());
        origin.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip basis = new Tooltip();
        basis.textProperty().bind(model.basisProperty());
        origin.tooltipProperty().bind(model.basisProperty().map(t -> t.isEmpty() ? null : basis));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, origin);
        line.getStyleClass().add("input-line");

        field.textProperty().bindBidirectional(model.textProperty());
        field.getStyleClass().add("amount");
        field.setPrefColumnCount(9);
        field.setAccessibleText(whose.isEmpty() ? name : name + ", " + whose);
        field.accessibleHelpProperty()
                .bind(Bindings.concat(
                        model.errorProperty(), " ", model.originProperty(), " ", model.basisProperty(), " ", help));
        field.setTooltip(new Tooltip(help));
        getChildren().addAll(label, line);
        if (showHelp) {
            Label helpLine = new Label(help);
            helpLine.getStyleClass().add("help");
            helpLine.setWrapText(true);
            getChildren().add(helpLine);
        }
        getChildren().add(new ErrorLine(model.errorProperty()));
    }

    /** Where one types. */
    public TextField field() {
        return field;
    }
}

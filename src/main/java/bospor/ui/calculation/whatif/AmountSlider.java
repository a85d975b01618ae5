package bospor.ui.calculation.whatif;

import bospor.domain.Kroner;
import bospor.text.Beloepslesing;
import bospor.text.Talltekst;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An amount that can be dragged in even steps, or typed exactly. */
final class AmountSlider extends VBox {
    private final Slider slider;
    private final TextField field = new TextField();
    private final Consumer<Kroner> tried;
    private final double step;
    private boolean showing;

    /**
     * A slider from the least amount.
     *
     * @param step what one step of the slider is worth, in the unit of the amount
     * @param tried takes what the user tries, never what {@link #show} shows
     */
    AmountSlider(String name, String help, double min, double max, double step, Consumer<Kroner> tried) {
        this.tried = tried;
        this.step = step;
        slider = new Slider(min, max, min);
        slider.setBlockIncrement(step);
        slider.setAccessibleText(name);
        slider.setAccessibleHelp(help);
        slider.valueProperty().subscribe((_, now) -> dragged(now.doubleValue()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        field.setPrefColumnCount(6);
        field.getStyleClass().add("amount");
        field.setAccessibleText(name);
        field.setAccessibleHelp(help);
        field.textProperty().subscribe((_, text) -> typed(text));
        Label label = new Label(name);
        label.setLabelFor(field);
        HBox line = new HBox(slider, field);
        line.getStyleClass().add("input-line");
        getChildren().addAll(label, line);
        getStyleClass().add("what-if-input");
    }

    /** Shows the amount; a text that means the same stays as it is typed. */
    void show(Kroner amount) {
        showing = true;
        slider.setMax(Math.max(slider.getMax(), amount.verdi().doubleValue()));
        slider.setValue(amount.verdi().doubleValue());
        if (!read(field.getText()).map(Kroner::av).equals(Optional.of(amount))) {
            field.setText(Talltekst.beloep(amount.verdi()));
        }
        showing = false;
    }

    TextField field() {
        return field;
    }

    Slider slider() {
        return slider;
    }

    private void dragged(double to) {
        if (!showing) {
            tried.accept(Kroner.av(Math.round(to / step) * Math.round(step)));
        }
    }

    private void typed(String text) {
        if (!showing) {
            read(text).filter(n -> n.signum() >= 0).map(Kroner::av).ifPresent(tried);
        }
    }

    private static Optional<BigDecimal> read(String text) {
        return text.isBlank() ? Optional.empty() : Beloepslesing.les(text);
    }
}

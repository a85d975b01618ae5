package bospor.ui.calculation;

import bospor.casework.AapenSak;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Brings the newest calculation to a panel while its tab is shown, and nothing while it is not.
 *
 * <p>Used on the screen's thread.
 */
public final class Following {
    private final ReadOnlyObjectProperty<@Nullable Calculation> calculation;
    private final Consumer<@Nullable Calculation> show;
    private boolean active;

    /**
     * Follows the calculations of the model.
     *
     * @param show takes each calculation, or null when there is none
     * @param newCase called when another case is opened or the open one is closed, shown or not
     */
    public Following(CalculationViewModel model, Consumer<@Nullable Calculation> show, Runnable newCase) {
        calculation = model.calculationProperty();
        this.show = show;
        calculation.subscribe((_, _) -> bring());
        model.detailsProperty().subscribe((_, _) -> bring());
        model.sakProperty().subscribe((before, now) -> {
            if (!isSame(before, now)) {
                newCase.run();
                bring();
            }
        });
    }

    /** Begins to follow, or stops. */
    public void setActive(boolean on) {
        active = on;
        bring();
    }

    private void bring() {
        if (active) {
            show.accept(calculation.get());
        }
    }

    private static boolean isSame(@Nullable AapenSak a, @Nullable AapenSak b) {
        return a != null
                && b != null
                && a.saksnummer().equals(b.saksnummer())
                && a.medlemmer().equals(b.medlemmer());
    }
}

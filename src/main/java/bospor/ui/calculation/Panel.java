package bospor.ui.calculation;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * Something more that is done with a calculation, on a tab beside the breakdown.
 *
 * @param title what stands on the tab
 * @param view makes what stands under it, when it is first opened
 * @param active is told when the tab is shown and when it is left: nothing is calculated for a tab nobody looks at
 */
public record Panel(String title, Supplier<Parent> view, Consumer<Boolean> active) {}

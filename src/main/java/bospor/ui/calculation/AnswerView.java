package bospor.ui.calculation;

import bospor.ui.common.ViewLoader;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Draws an answer as the calculation view draws the state's. */
public final class AnswerView {
    private AnswerView() {}

    /** The card with the result. */
    public static Parent result(AnswerViewModel model) {
        return ViewLoader.load(ResultController.class, () -> new ResultController(model.result()));
    }

    /** The breakdown as a tree, without a spreadsheet of its own; provisions are opened with {@code openLink}. */
    public static Parent breakdown(AnswerViewModel model, Consumer<String> openLink) {
        return ViewLoader.load(
                BreakdownController.class,
                () -> new BreakdownController(model.breakdown(), model.texts(), openLink, new Region()));
    }
}

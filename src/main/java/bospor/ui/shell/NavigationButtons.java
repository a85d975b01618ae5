package bospor.ui.shell;

import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The navigation: a button with icon and label for each view, greyed with the reason while the view needs a case. */
final class NavigationButtons {
    private static final Map<ViewId, String> ICONS = Map.of(
            ViewId.SEARCH, "mdi2m-magnify",
            ViewId.TIMELINE, "mdi2c-chart-timeline-variant",
            ViewId.CALCULATION, "mdi2c-calculator-variant-outline",
            ViewId.REVIEW, "mdi2f-file-check-outline",
            ViewId.BATCH, "mdi2t-table-refresh",
            ViewId.LOG, "mdi2c-clipboard-text-clock-outline",
            ViewId.SETTINGS, "mdi2c-cog-outline",
            ViewId.SYSTEMCHECK, "mdi2s-stethoscope",
            ViewId.ABOUT, "mdi2i-information-outline");

    private final ShellViewModel model;
    private final Texts texts;
    private final VBox bar;
    private final Map<ViewId, ToggleButton> buttons = new EnumMap<>(ViewId.class);

    NavigationButtons(ShellViewModel model, Texts texts, VBox bar) {
        this.model = model;
        this.texts = texts;
        this.bar = bar;
        model.viewProperty().subscribe(_ -> select());
    }

    void add(ViewId id) {
        String name = texts.get("nav." + id);
        ToggleButton button = new ToggleButton(name, new FontIcon(ICONS.get(id)));
        button.setId("nav-" + id);
        button.setAccessibleText(name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.available(id).not());
        // A second press must not turn the button off: it always tells which view is shown.
        button.setOnAction(_ -> {
            model.goTo(id);
            select();
        });
        buttons.put(id, button);
        // A disabled button shows no tooltip, so the pane around it does.
        StackPane around = new StackPane(button);
        String hint = id == ViewId.ABOUT ? name : texts.get("nav.hurtigtast", name, buttons.size());
        Tip.on(around, () -> button.isDisabled() ? texts.get("nav.sperret", name) : hint);
        if (id == ViewId.ABOUT) {
            Region space = new Region();
            VBox.setVgrow(space, Priority.ALWAYS);
            bar.getChildren().add(space);
        }
        bar.getChildren().add(around);
        select();
    }

    /** Shows icons only, or icons and labels. */
    void narrow(boolean narrow) {
        bar.getStyleClass().remove("narrow");
        if (narrow) {
            bar.getStyleClass().add("narrow");
        }
        buttons.values().forEach(b -> b.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** Ctrl+1, Ctrl+2, … in the order of the navigation. */
    void shortcuts(Scene scene) {
        int number = 1;
        for (ViewId id : buttons.keySet()) {
            if (id != ViewId.ABOUT) {
                KeyCode digit = KeyCode.valueOf("DIGIT" + number++);
                scene.getAccelerators()
                        .put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> model.goTo(id));
            }
        }
    }

    private void select() {
        buttons.forEach(
                (id, button) -> button.setSelected(id == model.viewProperty().get()));
    }
}

package bospor.ui.shell;

import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The sheet with every shortcut: F1 opens it, Escape closes it. */
final class ShortcutSheet {
    /** What opens it. */
    static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.F1);

    private static final List<String> PARTS = List.of("overalt", "soek", "tidslinje", "beregning");

    /** Title bar, heading and button, in pixels. */
    private static final double AROUND = 170;

    private ShortcutSheet() {}

    /** Shows the sheet in front of the window, and returns when it has been closed. */
    static void show(Window owner, Texts texts) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("taster"));
        dialog.setHeaderText(texts.get("taster"));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(texts.get("taster.lukk"), ButtonData.CANCEL_CLOSE));
        ScrollPane scroll = new ScrollPane(sheet(texts));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("taster"));
        // Never higher than the window it belongs to: at 200 % that is all the screen there is. Its preferred height,
        // since
        // that is what the place of the dialog is found by.
        scroll.setPrefHeight(owner.getHeight() - AROUND);
        dialog.getDialogPane().setContent(scroll);
        Theme.dress(dialog.getDialogPane());
        dialog.showAndWait();
    }

    private static GridPane sheet(Texts texts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        int row = 0;
        for (String part : PARTS) {
            grid.add(styled(texts.get("taster." + part), "heading-2"), 0, row++, 2, 1);
            for (String[] line : lines(texts, part)) {
                Label key = styled(line[0], "key");
                Label does = styled(line[1], "does");
                does.setWrapText(true);
                grid.add(key, 0, row);
                grid.add(does, 1, row++);
            }
        }
        return grid;
    }

    /** Key and what it does, for each line of the part. */
    static List<String[]> lines(Texts texts, String part) {
        return Stream.of(texts.get("taster." + part + ".liste").split("\n"))
                .map(line -> line.split(" = ", 2))
                .toList();
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("does") ? 0 : Region.USE_PREF_SIZE);
        return label;
    }
}

package bospor.ui.shell;

import bospor.ui.common.Texts;
import bospor.ui.shell.ShellViewModel.Cover;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is on the screen while the window's content is not: a picture, why, and the button that ends it. */
final class CoverView extends VBox {
    private static final double WIDEST_TEXT = 520;
    private static final Map<Cover, String> ICONS = Map.of(
            Cover.NONE, "mdi2e-eye-outline",
            Cover.HIDDEN, "mdi2e-eye-off-outline",
            Cover.BLANK, "mdi2p-power-sleep",
            Cover.WARNING, "mdi2t-timer-alert-outline");

    private final FontIcon icon = new FontIcon(ICONS.get(Cover.NONE));
    private final Button uncover = new Button();
    private final Texts texts;

    /** A cover that says why by the window's model. */
    CoverView(ShellViewModel model, Texts texts) {
        this.texts = texts;
        setId("cover");
        getStyleClass().add("cover");
        setAlignment(Pos.CENTER);
        Label program = new Label(texts.get("program"));
        program.getStyleClass().add("heading-1");
        Label why = new Label();
        why.setId("coverText");
        why.textProperty().bind(model.coverText());
        why.setWrapText(true);
        why.setTextAlignment(TextAlignment.CENTER);
        why.setMaxWidth(WIDEST_TEXT);
        uncover.setId("uncover");
        uncover.getStyleClass().add("accent");
        uncover.setOnAction(_ -> model.uncover());
        getChildren().setAll(icon, program, why, uncover);
    }

    /** Shows the picture of this cover, and names the button after what it does. */
    void show(Cover cover) {
        icon.setIconLiteral(ICONS.get(cover));
        uncover.setText(texts.get(cover == Cover.HIDDEN ? "dekke.vis" : "dekke.fortsett"));
    }

    /** Gives the button the keyboard. */
    void takeFocus() {
        uncover.requestFocus();
    }
}

package bospor.ui.shell;

import bospor.ui.common.Texts;
import bospor.ui.shell.ShellViewModel.Cover;
import java.util.Map;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is drawn on the cover over the window: a picture, and what the button is called. */
final class CoverFace {
    private static final Map<Cover, String> ICONS = Map.of(
            Cover.NONE, "mdi2e-eye-outline",
            Cover.HIDDEN, "mdi2e-eye-off-outline",
            Cover.BLANK, "mdi2p-power-sleep",
            Cover.WARNING, "mdi2t-timer-alert-outline");

    private final FontIcon icon;
    private final Button uncover;
    private final Texts texts;

    CoverFace(FontIcon icon, Button uncover, Texts texts) {
        this.icon = icon;
        this.uncover = uncover;
        this.texts = texts;
    }

    void show(Cover cover) {
        icon.setIconLiteral(ICONS.get(cover));
        uncover.setText(texts.get(cover == Cover.HIDDEN ? "dekke.vis" : "dekke.fortsett"));
    }
}

package bospor.ui.common.saving;

import bospor.ui.common.Texts;
import bospor.ui.common.WindowDialogs;
import javafx.animation.PauseTransition;
import javafx.scene.control.ButtonBase;
import javafx.util.Duration;

/** Says what came of saving: on the button's own face when it is done, in a window when it is not. */
final class SavedWords {
    private static final Duration SHOWN = Duration.seconds(4);

    private final ButtonBase button;
    private final Texts texts = Texts.of(SavedWords.class);
    private final PauseTransition shown = new PauseTransition(SHOWN);

    SavedWords(ButtonBase button, String usual) {
        this.button = button;
        shown.setOnFinished(_ -> button.setText(usual));
    }

    void tell(Saver.Outcome outcome) {
        if (outcome == Saver.Outcome.SAVED) {
            button.setText(texts.get("lagret"));
            shown.playFromStart();
        } else {
            new WindowDialogs(() ->
                            button.getScene() == null ? null : button.getScene().getWindow())
                    .tell(texts.get("ikke.tittel"), texts.get("ikke." + outcome), texts.get("lukk"));
        }
    }
}

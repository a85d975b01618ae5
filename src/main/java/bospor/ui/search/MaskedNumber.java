package bospor.ui.search;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Covers a valid number with its mask, so that it cannot be read over a shoulder. F8 shows it while the mouse or the
 * keyboard is in the field; a number that is being typed, or that is wrong, can be read.
 */
final class MaskedNumber {
    private static final PseudoClass MASKED = PseudoClass.getPseudoClass("masked");

    private final TextField field;
    private final Label mask;
    private final EventHandler<KeyEvent> key = this::onKey;
    private @Nullable String masked;
    private boolean typing;
    private boolean shown;

    /** Covers the field with the label that lies over it. */
    MaskedNumber(TextField field, Label mask) {
        this.field = field;
        this.mask = mask;
        mask.setMouseTransparent(true);
        field.textProperty().subscribe((_, _) -> {
            typing = field.isFocused();
            show();
        });
        field.focusedProperty().subscribe((_, _) -> forget());
        field.hoverProperty().subscribe((_, in) -> {
            if (!in && !field.isFocused()) {
                forget();
            }
        });
        field.sceneProperty().subscribe(this::listen);
        show();
    }

    /** The mask of the number, or null while there is none to cover. */
    void set(@Nullable String newMask) {
        masked = newMask;
        show();
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, key);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, key);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F8 && masked != null && (field.isHover() || field.isFocused())) {
            shown = !shown;
            typing = false;
            show();
            event.consume();
        }
    }

    private void forget() {
        typing = false;
        shown = false;
        show();
    }

    private void show() {
        boolean covered = masked != null && !typing && !shown;
        mask.setText(covered ? masked : "");
        mask.setVisible(covered);
        field.pseudoClassStateChanged(MASKED, covered);
    }
}

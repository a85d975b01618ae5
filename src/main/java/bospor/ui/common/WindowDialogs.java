package bospor.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks in a window in front of the one that is open, and waits for the answer without stopping the screen. */
public final class WindowDialogs implements Dialogs {
    private final Supplier<@Nullable Window> owner;

    /** Dialogs in front of the window that is open when the question comes. */
    public WindowDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean confirm(Question question) {
        ButtonType verb = new ButtonType(question.verb(), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(question.keep(), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question.text(), verb, keep);
        dress(alert, question.title());
        return alert.showAndWait().filter(verb::equals).isPresent();
    }

    /** Tells something that needs no answer but that it was read. */
    public void tell(String title, String text, String close) {
        Alert alert = new Alert(Alert.AlertType.ERROR, text, new ButtonType(close, ButtonData.CANCEL_CLOSE));
        dress(alert, title);
        alert.showAndWait();
    }

    private void dress(Alert alert, String title) {
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        DialogPane pane = Theme.dress(alert.getDialogPane());
        // Without this the buttons fall outside the window when Windows enlarges text.
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setPrefWidth(460);
    }
}

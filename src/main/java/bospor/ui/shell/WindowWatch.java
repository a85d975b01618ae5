package bospor.ui.shell;

import bospor.ui.common.PrivateClipboard;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Hears what is done in a window, and lets the seconds pass, as long as the window shows this frame. */
final class WindowWatch {
    private final ShellViewModel model;
    private final Node root;
    private Subscription now = Subscription.EMPTY;

    /** Of the window that shows this root. */
    WindowWatch(ShellViewModel model, Node root) {
        this.model = model;
        this.root = root;
    }

    /** Begins when the frame comes into a window, and lasts until it leaves it or the subscription ends. */
    Subscription start() {
        Subscription places = root.sceneProperty().subscribe(scene -> {
            now.unsubscribe();
            now = scene == null ? Subscription.EMPTY : begin();
        });
        return places.and(() -> now.unsubscribe());
    }

    private Subscription begin() {
        InputGate gate = new InputGate(model, PrivateClipboard.system(), this::inFront);
        Subscription input = IdleWatch.onInput(event -> {
            if (isShown()) {
                gate.hear(event);
            }
        });
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            if (isShown()) {
                model.tick();
            }
        }));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        return input.and(seconds::stop);
    }

    /** Whether keys go to this window: it has the keyboard, or it is the only one. */
    private boolean inFront() {
        Window own = root.getScene().getWindow();
        return own.isFocused()
                || Window.getWindows().stream()
                        .filter(w -> w.getScene() != null
                                && w.getScene().getRoot().getProperties().containsKey(Curtain.ITS_OWN))
                        .allMatch(own::equals);
    }

    /** A window that has given its place to another one neither counts nor hears anything more. */
    private boolean isShown() {
        return root.getScene() != null
                && root.getScene().getWindow() != null
                && root.getScene().getWindow().isShowing();
    }
}

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The smallest JavaFX program, to measure Bospor's start against: one label, closed when it has been drawn. */
public final class Hei {
    private Hei() {}

    /** Starts it. Not the application class itself: on the class path JavaFX refuses that. */
    public static void main(String[] args) {
        Application.launch(Vindu.class, args);
    }

    /** The window. */
    public static final class Vindu extends Application {
        private int pulser;

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new StackPane(new Label("Hei")), 1280, 800);
            scene.addPostLayoutPulseListener(() -> {
                if (++pulser == 1) {
                    Platform.requestNextPulse();
                } else if (pulser == 2) {
                    System.out.println("{\"oppstartMs\": 0}");
                    Platform.exit();
                }
            });
            stage.setScene(scene);
            stage.show();
        }
    }
}

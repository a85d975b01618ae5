package bospor.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a view: the FXML and the texts that lie beside its controller.
 *
 * <p>{@code TimelineController} has {@code Timeline.fxml} and the bundle {@code tekster.properties} in the same package;
 * the language is the screen's. The controller is made by its supplier, so its fields are final and its needs are in the
 * constructor.
 */
public final class ViewLoader {
    private ViewLoader() {}

    /** The root of the view whose controller has just been made. */
    public static <C> Parent load(Class<C> controllerClass, Supplier<C> controller) {
        String name = controllerClass.getSimpleName().replace("Controller", "") + ".fxml";
        FXMLLoader loader = new FXMLLoader(
                controllerClass.getResource(name), Texts.of(controllerClass).bundle());
        loader.setControllerFactory(_ -> controller.get());
        try {
            Parent root = loader.load();
            return SceneStyles.lift(root);
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese visningen " + name, e);
        }
    }
}

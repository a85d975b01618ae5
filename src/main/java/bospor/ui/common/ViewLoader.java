package bospor.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a view: the FXML and the texts that lie beside its controller.
 *
 * <p>{@code SearchController} has {@code Search.fxml} and the bundle {@code tekster.properties} in the same package;
 * bokmål is the root bundle. The controller is made by its supplier, so its fields are final and its needs are in the
 * constructor.
 */
public final class ViewLoader {
    private ViewLoader() {}

    /** The root of the view whose controller has just been made. */
    public static <C> Parent load(Class<C> controllerClass, Supplier<C> controller) {
        String name = controllerClass.getSimpleName().replace("Controller", "") + ".fxml";
        FXMLLoader loader = new FXMLLoader(controllerClass.getResource(name), texts(controllerClass));
        loader.setControllerFactory(_ -> controller.get());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese visningen " + name, e);
        }
    }

    /** The texts of the package that the class lives in. */
    public static ResourceBundle texts(Class<?> inPackage) {
        return ResourceBundle.getBundle(inPackage.getPackageName() + ".tekster", Locale.of("nb"));
    }
}

package bospor.ui.common;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a view written in Java is made of. The window and the search are: they are the first picture, and reading FXML took
 * a tenth of the time until it stood there (decision 007). Other views are FXML.
 */
public final class Parts {
    private Parts() {}

    /** The node with the name that tests and style sheets know it by. */
    public static <N extends Node> N named(String id, N node) {
        node.setId(id);
        return node;
    }

    /** A text in these styles. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text that goes over several lines where it must, in these styles. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        return label;
    }

    /** A button with words, or a picture, or both. */
    public static Button button(String text, String icon, Runnable action) {
        Button button = icon.isEmpty() ? new Button(text) : new Button(text, new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Gives a view the style sheet that lies beside its class. */
    public static <P extends Parent> P styled(P root, Class<?> view, String sheet) {
        root.getStylesheets()
                .add(Objects.requireNonNull(view.getResource(sheet), sheet).toExternalForm());
        return SceneStyles.lift(root);
    }
}

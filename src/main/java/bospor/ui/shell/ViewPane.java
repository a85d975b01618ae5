package bospor.ui.shell;

import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Where the views show: each is built when it is first opened, and kept. */
final class ViewPane {
    private final ScrollPane content;
    private final Map<ViewId, Supplier<Parent>> suppliers;
    private final Map<ViewId, Parent> built = new EnumMap<>(ViewId.class);

    ViewPane(ScrollPane content, Map<ViewId, Supplier<Parent>> suppliers) {
        this.content = content;
        this.suppliers = suppliers;
        content.sceneProperty().subscribe(scene -> {
            if (scene != null && content.getContent() instanceof Parent view) {
                FirstField.focus(view);
            }
        });
    }

    void show(ViewId id) {
        Parent view = built.computeIfAbsent(
                id, _ -> suppliers.getOrDefault(id, VBox::new).get());
        if (content.getScene() != null) {
            Theme.prepare(content.getScene());
        }
        content.setContent(view);
        content.setVvalue(0);
        if (content.getScene() != null) {
            FirstField.focus(view);
        }
    }

    /** These are built anew the next time they are opened. */
    void forget(Set<ViewId> views) {
        built.keySet().removeAll(views);
    }
}

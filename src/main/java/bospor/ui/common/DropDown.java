package bospor.ui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;

/** Drop-downs of a view that must be there at once. */
public final class DropDown {
    private DropDown() {}

    /**
     * Leaves the list out of the field until somebody opens it. JavaFX puts it there as well, where it is never seen and
     * takes as long to make and dress as thirty labels; it finds its own way into the pop-up. Only for a field whose width
     * is given: others are as wide as their list.
     */
    public static void listLater(ComboBox<?> field) {
        field.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> base) {
                base.getChildren().removeIf(ListView.class::isInstance);
            }
        });
    }
}

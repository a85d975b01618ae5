package bospor.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A place in the chart that can be pointed at, focused, read aloud and opened: a month, or one source in it. */
class ChartPart extends Region {
    private static final PseudoClass MARKOER = PseudoClass.getPseudoClass("markoer");
    private static final PseudoClass VALGT = PseudoClass.getPseudoClass("valgt");

    private final TimelineViewModel vm;
    private final Markoer sted;

    /** The place, as the screen reader says it. */
    ChartPart(TimelineViewModel vm, Markoer sted, String opplest) {
        this.vm = vm;
        this.sted = sted;
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(opplest);
        focusedProperty().subscribe(fokus -> {
            if (fokus) {
                vm.gaaTil(sted);
            }
        });
    }

    /** Which place this is. */
    final Markoer sted() {
        return sted;
    }

    /** Shows whether the cursor stands here; only that place takes part in the tab order. */
    final void marker(boolean markoer, boolean valgt) {
        setFocusTraversable(markoer);
        pseudoClassStateChanged(MARKOER, markoer);
        pseudoClassStateChanged(VALGT, valgt);
    }

    @Override
    public final void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            vm.velg(sted);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** The place the mouse is on, or null when it is on none. */
    static @Nullable Markoer under(MouseEvent e) {
        Node n = e.getPickResult().getIntersectedNode();
        while (n != null && !(n instanceof ChartPart)) {
            n = n.getParent();
        }
        return n instanceof ChartPart del ? del.sted() : null;
    }
}

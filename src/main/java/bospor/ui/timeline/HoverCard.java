package bospor.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small card beside the place that is pointed at: month, person, payer, type, amount and state. */
final class HoverCard extends VBox {
    HoverCard() {
        getStyleClass().add("pekekort");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows the lines beside the place, inside the given size. */
    void vis(List<String> linjer, Node sted, Node diagram, double bredde, double hoeyde) {
        while (getChildren().size() < linjer.size()) {
            Label l = new Label();
            l.getStyleClass().add(getChildren().isEmpty() ? "pekekort-tittel" : "pekekort-linje");
            l.managedProperty().bind(l.visibleProperty());
            getChildren().add(l);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            boolean brukt = i < linjer.size();
            getChildren().get(i).setVisible(brukt);
            if (brukt && getChildren().get(i) instanceof Label l) {
                l.setText(linjer.get(i));
            }
        }
        setVisible(true);
        applyCss();
        double b = Math.ceil(prefWidth(-1));
        double h = Math.ceil(prefHeight(-1));
        var boks = diagram.sceneToLocal(sted.localToScene(sted.getLayoutBounds()));
        double x = boks.getMaxX() + 8 + b <= bredde ? boks.getMaxX() + 8 : boks.getMinX() - 8 - b;
        resizeRelocate(
                Math.rint(Math.max(0, x)), Math.rint(Math.clamp(boks.getMinY(), 0, Math.max(0, hoeyde - h))), b, h);
    }

    /** Takes the card away. */
    void skjul() {
        setVisible(false);
    }
}

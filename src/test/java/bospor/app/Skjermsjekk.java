package bospor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What a screen reader and a narrow window would complain of. */
final class Skjermsjekk {
    private Skjermsjekk() {}

    /** Controls that take the keyboard and have no name to be read aloud. */
    static List<String> utenNavn(Parent rot) {
        return synlige(rot)
                .filter(n -> n instanceof Control && n.isFocusTraversable() && !(n instanceof ScrollPane))
                .filter(n -> !harNavn(n))
                .map(Object::toString)
                .toList();
    }

    /** Texts that do not fit where they stand, so that the end is replaced by dots or hidden. */
    static List<String> avkuttet(Parent rot) {
        return synlige(rot)
                .filter(n -> n instanceof Label || n instanceof ButtonBase)
                .map(Labeled.class::cast)
                .filter(l -> l.getText() != null && !l.getText().isEmpty() && erKuttet(l))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean erKuttet(Labeled merkelapp) {
        return merkelapp.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText())
                .anyMatch(vist -> !vist.isEmpty() && !vist.equals(merkelapp.getText()));
    }

    private static boolean harNavn(Node node) {
        Object tekst = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        Object merkelapp = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        boolean egen =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean navn = tekst instanceof String s && !s.isBlank() && node instanceof Labeled;
        return egen || navn || merkelapp != null;
    }

    private static Stream<Node> synlige(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        List<Node> barn = new ArrayList<>();
        if (node instanceof Parent p) {
            barn.addAll(p.getChildrenUnmodifiable());
        }
        return Stream.concat(Stream.of(node), barn.stream().flatMap(Skjermsjekk::synlige));
    }
}

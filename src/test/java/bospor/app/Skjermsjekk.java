package bospor.app;

import bospor.ui.common.Kontrast;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
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

    /** Everything that can be read on the screen or is read aloud of it. */
    static List<String> tekster(Parent rot) {
        return synlige(rot)
                .flatMap(n -> Stream.of(
                        n instanceof Labeled l ? l.getText() : null,
                        n instanceof Text t ? t.getText() : null,
                        n instanceof TextInputControl f ? f.getPromptText() : null,
                        n instanceof Control c && c.getTooltip() != null
                                ? c.getTooltip().getText()
                                : null,
                        n.getAccessibleText(),
                        n.getAccessibleHelp(),
                        n.getAccessibleRoleDescription()))
                .filter(t -> t != null && !t.isBlank())
                .distinct()
                .toList();
    }

    /** Texts that do not fit where they stand, so that the end is replaced by dots or hidden. */
    static List<String> avkuttet(Parent rot) {
        return synlige(rot)
                .filter(n -> n instanceof Label || n instanceof ButtonBase)
                .map(Labeled.class::cast)
                .filter(l -> l.getText() != null && !l.getText().isEmpty() && erKuttet(l))
                // The band under the chart is as wide as its year; the rest is read aloud, and stands in the tab.
                .filter(l -> !l.getStyleClass().contains("oppgjoersbaand"))
                .map(Labeled::getText)
                .toList();
    }

    /** Texts that reach outside the window, or the part of it that scrolls, where nothing can be scrolled sideways. */
    static List<String> utenforVinduet(Parent rot) {
        return synlige(rot)
                .filter(n -> n instanceof Label || n instanceof ButtonBase || n instanceof TextInputControl)
                .filter(n -> !rullesSidelengs(n))
                .filter(n -> {
                    Bounds ramme = ramme(n);
                    Bounds b = n.localToScene(n.getBoundsInLocal());
                    return b.getWidth() > 1 && (b.getMaxX() > ramme.getMaxX() + 3 || b.getMinX() < ramme.getMinX() - 3);
                })
                .map(n -> n instanceof Labeled l ? l.getText() : String.valueOf(n))
                .filter(t -> t != null && !t.isBlank())
                .toList();
    }

    private static Bounds ramme(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane s && s.lookup(".viewport") instanceof Region utsnitt) {
                return utsnitt.localToScene(utsnitt.getLayoutBounds());
            }
        }
        return new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
    }

    /** Texts whose colour is too near the ground they stand on: 4.5:1, or 3:1 when they are large. */
    static List<String> forSvakKontrast(Parent rot) {
        return synlige(rot)
                .filter(n -> n instanceof Labeled l
                        && l.getText() != null
                        && !l.getText().isBlank()
                        && !l.isDisabled()
                        && l.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                .map(Labeled.class::cast)
                .filter(l -> l.lookup(".text") instanceof Text t && t.getFill() instanceof Color)
                .map(l -> {
                    Text t = (Text) Objects.requireNonNull(l.lookup(".text"));
                    Color bunn = bunn(l);
                    double forhold = Kontrast.forhold((Color) t.getFill(), bunn);
                    boolean stor = t.getFont().getSize() >= 24
                            || (t.getFont().getSize() >= 18.5
                                    && t.getFont().getStyle().contains("Bold"));
                    return forhold >= (stor ? 3 : 4.5)
                            ? ""
                            : "%s: %.2f (%s på %s)".formatted(l.getText(), forhold, t.getFill(), bunn);
                })
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
    }

    /** The nearest ground that is painted behind the node. */
    private static Color bunn(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Region r && r.getBackground() != null) {
                for (BackgroundFill fyll : r.getBackground().getFills().reversed()) {
                    if (fyll.getFill() instanceof Color c && c.getOpacity() > 0.9) {
                        return c;
                    }
                }
            }
        }
        return Color.WHITE;
    }

    private static boolean rullesSidelengs(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            // Tabs without room are in the menu at the end of the row.
            if (n instanceof TableView
                    || n instanceof TreeView
                    || n instanceof ListView
                    || n.getStyleClass().contains("tab-header-area")) {
                return true;
            }
            if (n instanceof ScrollPane s
                    && s.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                    && !s.isFitToWidth()) {
                return true;
            }
        }
        return false;
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
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        List<Node> barn = new ArrayList<>();
        if (node instanceof Parent p) {
            barn.addAll(p.getChildrenUnmodifiable());
        }
        return Stream.concat(Stream.of(node), barn.stream().flatMap(Skjermsjekk::synlige));
    }
}

package bospor.ui.calculation;

import bospor.trace.Hjemmel;
import bospor.ui.common.Texts;
import bospor.ui.common.details.DetailsLink;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A line of the breakdown: name and amount, the formula with its numbers, and the provision or the source. */
final class LineCell extends TreeCell<Line> {
    private static final double INDENT = 18;
    private static final double MARGIN = 62;

    private final Text name = new Text();
    private final Label typed = new Label();
    private final Label amount = new Label();
    private final Text formula = new Text();
    private final Text source = new Text();
    private final Hyperlink provision = new Hyperlink();
    private final HBox head;
    private final VBox box;
    private final Consumer<String> openLink;
    private final Consumer<Line> openDetails;
    private @Nullable DetailsLink details;

    LineCell(Texts texts, Consumer<String> openLink, Consumer<Line> openDetails) {
        this.openLink = openLink;
        this.openDetails = openDetails;
        name.getStyleClass().add("line-name");
        typed.setText(texts.get("breakdown.typed"));
        typed.getStyleClass().add("origin");
        typed.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("line-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        formula.getStyleClass().add("line-formula");
        source.getStyleClass().add("line-source");
        provision.getStyleClass().add("line-provision");
        provision.setFocusTraversable(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(8, name, typed, gap, amount);
        box = new VBox(1, head, formula, provision, source);
        box.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(line.name());
        amount.setText(line.amount());
        show(typed, line.typed());
        set(formula, line.formula());
        set(source, line.source());
        details(line);
        link(line.source().isEmpty() ? line.provision() : null);
        wrap();
        setGraphic(box);
        setAccessibleText(details == null ? line.spoken() : line.spoken() + ". " + details.getAccessibleText());
    }

    private void details(Line line) {
        box.getChildren().remove(details);
        details = line.closed() == null
                ? null
                : new DetailsLink(line.closed().name(), line.closed().place(), _ -> openDetails.accept(line));
        if (details != null) {
            details.setFocusTraversable(false);
            box.getChildren().add(details);
        }
    }

    private void link(@Nullable Hjemmel basis) {
        show(provision, basis != null);
        if (basis != null) {
            provision.setText(basis.tittel());
            String address = basis.lenke();
            provision.setTooltip(address == null ? null : new Tooltip(address));
            provision.setOnAction(address == null ? null : _ -> openLink.accept(address));
        }
    }

    /** Text nodes with a width of their own: a cell asks its content for its height before it knows its width. */
    private void wrap() {
        double width =
                getTreeView().getWidth() - MARGIN - INDENT * getTreeView().getTreeItemLevel(getTreeItem());
        double usable = Math.max(width, 120);
        formula.setWrappingWidth(usable);
        source.setWrappingWidth(usable);
        name.setWrappingWidth(0);
        double beside = usable - amount.prefWidth(-1) - (typed.isManaged() ? typed.prefWidth(-1) + 8 : 0) - 24;
        if (name.prefWidth(-1) > beside) {
            name.setWrappingWidth(Math.max(beside, 60));
        }
    }

    /** Follows the width of the tree. */
    LineCell following(ObservableValue<? extends Number> width) {
        width.subscribe((_, _) -> {
            if (getItem() != null && !isEmpty()) {
                wrap();
            }
        });
        return this;
    }

    private static void set(Text node, String text) {
        node.setText(text);
        show(node, !text.isEmpty());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}

package bospor.ui.calculation;

import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Draws the breakdown as a tree; what is open and what is selected survives a recalculation. */
public final class BreakdownController {
    private final BreakdownViewModel model;
    private final Texts texts;
    private final Consumer<String> openLink;
    private final List<Node> more;

    @FXML
    private TreeView<Line> tree;

    @FXML
    private FlowPane tools;

    @FXML
    private Label none;

    @FXML
    private CheckBox showHidden;

    @FXML
    private Button expand;

    @FXML
    private Button collapse;

    @FXML
    private Button copy;

    /** With more buttons among its tools. */
    BreakdownController(BreakdownViewModel model, Texts texts, Consumer<String> openLink, Node... more) {
        this.model = model;
        this.texts = texts;
        this.openLink = openLink;
        this.more = List.of(more);
    }

    @FXML
    void initialize() {
        tools.getChildren().addAll(tools.getChildren().indexOf(copy) + 1, more);
        tree.setCellFactory(t -> new LineCell(texts, openLink, model::openDetails).following(t.widthProperty()));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::openWithEnter);
        showHidden.selectedProperty().bindBidirectional(model.showHiddenProperty());
        model.hiddenProperty().subscribe(n -> {
            showHidden.setText(
                    n.intValue() == 0
                            ? texts.get("breakdown.hidden.none")
                            : texts.get("breakdown.hidden", n.toString()));
            showHidden.setDisable(n.intValue() == 0);
        });
        model.showHiddenProperty().subscribe((_, _) -> draw(model.rootProperty().get()));
        model.rootProperty().subscribe(this::draw);
    }

    @FXML
    void expand() {
        model.setAllOpen(true);
        draw(model.rootProperty().get());
    }

    @FXML
    void collapse() {
        model.setAllOpen(false);
        draw(model.rootProperty().get());
    }

    @FXML
    void copy() {
        PrivateClipboard.system().put(model.asText());
    }

    private void openWithEnter(KeyEvent event) {
        TreeItem<Line> item = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.ENTER || item == null) {
            return;
        }
        if (item.getValue().closed() != null) {
            model.openDetails(item.getValue());
            event.consume();
        } else if (item.getValue().provision() != null
                && item.getValue().provision().lenke() != null) {
            openLink.accept(item.getValue().provision().lenke());
            event.consume();
        }
    }

    private void draw(@Nullable Line root) {
        boolean empty = root == null;
        none.setVisible(empty);
        tree.setVisible(!empty);
        expand.setDisable(empty);
        collapse.setDisable(empty);
        copy.setDisable(empty);
        TreeItem<Line> selected = tree.getSelectionModel().getSelectedItem();
        String path = selected == null ? "" : selected.getValue().path();
        TreeItem<Line> old = tree.getRoot();
        if (root != null && old != null && isSame(old, root)) {
            update(old, root);
        } else {
            tree.setRoot(root == null ? null : item(root));
        }
        if (root != null && tree.getSelectionModel().getSelectedItem() == null) {
            select(tree.getRoot(), path);
        }
    }

    /** Gives the lines that are there their new values: making them anew takes longer than a frame lasts. */
    private void update(TreeItem<Line> item, Line line) {
        if (!item.getValue().equals(line)) {
            item.setValue(line);
        }
        List<Line> children = model.children(line);
        List<TreeItem<Line>> items = item.getChildren();
        boolean same = items.size() == children.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = isSame(items.get(i), children.get(i));
        }
        if (same) {
            for (int i = 0; i < items.size(); i++) {
                update(items.get(i), children.get(i));
            }
        } else {
            item.getChildren().setAll(children.stream().map(this::item).toList());
        }
        if (item.isExpanded() != model.isOpen(line)) {
            item.setExpanded(model.isOpen(line));
        }
    }

    private static boolean isSame(TreeItem<Line> item, Line line) {
        return item.getValue().path().equals(line.path());
    }

    private TreeItem<Line> item(Line line) {
        TreeItem<Line> item = new TreeItem<>(line);
        model.children(line).forEach(c -> item.getChildren().add(item(c)));
        item.setExpanded(model.isOpen(line));
        item.expandedProperty().subscribe((_, open) -> model.setOpen(line, open));
        return item;
    }

    private boolean select(TreeItem<Line> item, String path) {
        if (item.getValue().path().equals(path)) {
            tree.getSelectionModel().select(item);
            return true;
        }
        return item.getChildren().stream().anyMatch(c -> select(c, path));
    }
}

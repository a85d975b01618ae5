package bospor.ui.shell;

import static bospor.ui.common.Parts.button;
import static bospor.ui.common.Parts.label;
import static bospor.ui.common.Parts.named;
import static bospor.ui.common.Parts.wrapped;

import bospor.ui.common.Parts;
import bospor.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands around the views in a window, and where. */
final class ShellView {
    final Label banner = named("banner", wrapped("", "banner"));
    final VBox navigation = named("navigation", new VBox());
    final Label brand;
    final Label caseTitle = named("caseTitle", wrapped("", "case-title"));
    final Label caseMembers = named("caseMembers", wrapped("", "muted"));
    final StackPane progress = named("progress", new StackPane());
    final Label timeLeft = named("timeLeft", label("", "muted"));
    final Button newWindow;
    final Button hide;
    final MenuButton display = named("display", new MenuButton());
    final Button empty;
    final VBox strips;
    final ScrollPane content = named("content", scroll("content"));
    final BorderPane frame;
    final StackPane root;

    /** A window on this model, with no view in it. */
    ShellView(ShellViewModel model, Texts texts) {
        banner.setGraphic(new FontIcon("mdi2s-school-outline"));
        banner.setMaxWidth(Double.MAX_VALUE);
        brand = named("brand", label(texts.get("program"), "brand"));
        brand.setGraphic(new FontIcon("mdi2h-home-search-outline"));
        newWindow = picture("newWindow", "mdi2d-dock-window", model::openWindow);
        hide = picture("hide", "mdi2e-eye-off-outline", model::toggleHidden);
        empty = named("empty", button(texts.get("toem"), "mdi2b-broom", model::askToEmpty));
        empty.setMinWidth(Region.USE_PREF_SIZE);
        display.setGraphic(new FontIcon("mdi2t-translate"));
        display.getStyleClass().add("button-icon");
        strips = named("strips", new VBox(caseBar()));
        // The order is that of the tabulator key.
        BorderPane inside = new BorderPane();
        inside.setTop(strips);
        inside.setCenter(content);
        frame = named("frame", new BorderPane());
        frame.setTop(banner);
        frame.setLeft(navigationPane(texts.get("navigasjon")));
        frame.setCenter(inside);
        root = named("root", new StackPane(frame));
        root.getStyleClass().add("shell");
        Parts.styled(root, ShellView.class, "shell.css");
    }

    private ScrollPane navigationPane(String name) {
        navigation.getStyleClass().add("navigation");
        navigation.setAccessibleRole(AccessibleRole.TOOL_BAR);
        navigation.setAccessibleText(name);
        navigation.getChildren().add(brand);
        ScrollPane pane = scroll("navigation-scroll");
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        pane.setContent(navigation);
        return pane;
    }

    private HBox caseBar() {
        for (Label line : new Label[] {caseTitle, caseMembers}) {
            line.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox heading = named("caseHeading", new VBox(caseTitle, caseMembers));
        heading.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(heading, Priority.ALWAYS);
        progress.getStyleClass().add("working");
        progress.setVisible(false);
        timeLeft.setGraphic(new FontIcon("mdi2t-timer-outline"));
        timeLeft.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(14, heading, progress, timeLeft, newWindow, hide, display, empty);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("case-bar");
        return bar;
    }

    private static Button picture(String id, String icon, Runnable action) {
        Button button = named(id, button("", icon, action));
        button.getStyleClass().add("button-icon");
        return button;
    }

    private static ScrollPane scroll(String style) {
        ScrollPane pane = new ScrollPane();
        pane.getStyleClass().addAll(style, "edge-to-edge");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }
}

package bospor.ui.shell;

import bospor.casework.Driftsmelding;
import bospor.ui.common.Appearance;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewRequest;
import bospor.ui.shell.ShellViewModel.Cover;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the window to its view model, and builds each view when it is first opened. */
public final class ShellController {
    /** Under this width the navigation shows icons only. */
    private static final double NARROW = 1000;

    /** Under this width the clock shows the time alone. */
    private static final double VERY_NARROW = 760;

    private static final KeyCombination NEW_WINDOW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final Map<Cover, String> COVER_ICONS = Map.of(
            Cover.NONE, "mdi2e-eye-outline",
            Cover.HIDDEN, "mdi2e-eye-off-outline",
            Cover.BLANK, "mdi2p-power-sleep",
            Cover.WARNING, "mdi2t-timer-alert-outline");

    private final ShellViewModel model;
    private final OperationsViewModel notices;
    private final Consumer<String> openPage;
    private final Map<ViewId, Supplier<Parent>> suppliers;
    private final Map<ViewId, Parent> built = new EnumMap<>(ViewId.class);
    private final Appearance appearance;
    private final ObservableBooleanValue working;
    private final Texts texts;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private Label banner;

    @FXML
    private VBox navigation;

    @FXML
    private Label brand;

    @FXML
    private Label caseTitle;

    @FXML
    private Label caseMembers;

    @FXML
    private Label timeLeft;

    @FXML
    private Button newWindow;

    @FXML
    private Button hide;

    @FXML
    private ProgressIndicator progress;

    @FXML
    private MenuButton display;

    @FXML
    private Button empty;

    @FXML
    private Parent cover;

    @FXML
    private FontIcon coverIcon;

    @FXML
    private Label coverText;

    @FXML
    private Button uncover;

    @FXML
    private Parent noticeStrip;

    @FXML
    private Label notice;

    @FXML
    private Parent waitStrip;

    @FXML
    private Label waiting;

    @FXML
    private Parent operationsStrip;

    @FXML
    private Label operations;

    @FXML
    private Button readMore;

    @FXML
    private ScrollPane content;

    /**
     * A controller of the given window.
     *
     * @param suppliers makes each view of it
     * @param openPage opens an address in the browser
     * @param working whether something takes so long that it must be seen
     */
    public ShellController(
            ShellViewModel model,
            OperationsViewModel notices,
            Map<ViewId, Supplier<Parent>> suppliers,
            Consumer<String> openPage,
            Appearance appearance,
            ObservableBooleanValue working,
            Texts texts) {
        this.model = model;
        this.notices = notices;
        this.openPage = openPage;
        this.suppliers = new EnumMap<>(suppliers);
        this.appearance = appearance;
        this.working = working;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        banner.setText(model.banner());
        showWhile(banner, banner.textProperty().isNotEmpty());
        caseTitle.textProperty().bind(model.caseTitle());
        caseMembers.textProperty().bind(model.caseMembers());
        caseMembers.managedProperty().bind(caseMembers.textProperty().isNotEmpty());
        timeLeft.accessibleTextProperty().bind(model.timeLeft());
        root.widthProperty()
                .map(w -> w.doubleValue() > 0 && w.doubleValue() < VERY_NARROW)
                .subscribe(small -> timeLeft.textProperty().bind(small ? model.timeLeftShort() : model.timeLeft()));
        timeLeft.setTooltip(new Tooltip(texts.get("klokke.tips")));
        hide.setTooltip(new Tooltip(texts.get("skjul.tips")));
        hide.setAccessibleText(texts.get("skjul"));
        empty.setTooltip(new Tooltip(texts.get("toem.tips")));
        coverText.textProperty().bind(model.coverText());
        newWindow.setAccessibleText(texts.get("nyttVindu"));
        newWindow.setTooltip(new Tooltip(texts.get("nyttVindu.tips")));
        root.getProperties().put(Curtain.ITS_OWN, true);
        Curtain curtain = new Curtain(frame, cover, uncover);
        watch(model.coverProperty().subscribe(c -> {
            coverIcon.setIconLiteral(COVER_ICONS.get(c));
            uncover.setText(texts.get(c == Cover.HIDDEN ? "dekke.vis" : "dekke.fortsett"));
            curtain.set(c != Cover.NONE);
        }));
        watch(working.subscribe(progress::setVisible));
        root.addEventHandler(ViewRequest.TYPE, request -> model.goTo(request.view()));
        notice.textProperty().bind(model.noticeProperty());
        showWhile(noticeStrip, notice.textProperty().isNotEmpty());
        waiting.textProperty().bind(model.waitingProperty());
        showWhile(waitStrip, waiting.textProperty().isNotEmpty());
        operations.textProperty().bind(notices.headlineProperty());
        showWhile(operationsStrip, operations.textProperty().isNotEmpty());
        showWhile(readMore, notices.hasPage());
        NavigationButtons buttons = new NavigationButtons(model, texts, navigation);
        suppliers.keySet().forEach(buttons::add);
        root.widthProperty()
                .map(w -> w.doubleValue() > 0 && w.doubleValue() < NARROW)
                .subscribe(narrow -> {
                    buttons.narrow(narrow);
                    brand.setText(narrow ? "" : texts.get("program"));
                });
        watch(model.viewProperty().subscribe(this::show));
        watch(model.emptiedProperty().subscribe((_, _) -> {
            // The other views follow the open case and are empty without one.
            built.keySet().removeAll(Set.of(ViewId.LOG, ViewId.REVIEW));
            curtain.closeOthers();
        }));
        DisplayMenu.fill(
                display, appearance, () -> ShortcutSheet.show(root.getScene().getWindow(), texts), texts);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(InputGate.EMPTY, model::askToEmpty);
                scene.getAccelerators().put(NEW_WINDOW, model::openWindow);
                buttons.shortcuts(scene);
            }
        });
        watchIdleTime();
    }

    private void watchIdleTime() {
        InputGate gate = new InputGate(model, PrivateClipboard.system(), this::inFront);
        watch(IdleWatch.onInput(event -> {
            if (isShown()) {
                gate.hear(event);
            }
        }));
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            if (isShown()) {
                model.tick();
            }
        }));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        watch(seconds::stop);
    }

    private void watch(Subscription more) {
        watching = watching.and(more);
    }

    /** Lets go of everything outside the window: another one, in another language, takes its place. */
    public void close() {
        watching.unsubscribe();
    }

    /** Whether keys go to this window: it has the keyboard, or it is the only one. */
    private boolean inFront() {
        Window own = root.getScene().getWindow();
        return own.isFocused()
                || Window.getWindows().stream()
                        .filter(w -> w.getScene() != null
                                && w.getScene().getRoot().getProperties().containsKey(Curtain.ITS_OWN))
                        .allMatch(own::equals);
    }

    /** A window that has given its place to another one neither counts nor hears anything more. */
    private boolean isShown() {
        return root.getScene() != null
                && root.getScene().getWindow() != null
                && root.getScene().getWindow().isShowing();
    }

    private void show(ViewId id) {
        Parent view = built.computeIfAbsent(
                id, _ -> suppliers.getOrDefault(id, VBox::new).get());
        if (content.getScene() != null) {
            Theme.prepare(content.getScene());
        }
        content.setContent(view);
        content.setVvalue(0);
        FirstField.focus(view);
    }

    private static void showWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @FXML
    void readNotice() {
        Driftsmelding shown = notices.shownProperty().get();
        String page = shown == null ? null : shown.lenke();
        if (page != null) {
            openPage.accept(page);
        }
    }

    @FXML
    void closeNotice() {
        notices.dismiss();
    }

    @FXML
    void askToEmpty() {
        model.askToEmpty();
    }

    @FXML
    void newWindow() {
        model.openWindow();
    }

    @FXML
    void hide() {
        model.toggleHidden();
    }

    @FXML
    void uncover() {
        model.uncover();
    }
}

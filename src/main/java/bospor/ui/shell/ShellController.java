package bospor.ui.shell;

import bospor.ui.common.Appearance;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Parts;
import bospor.ui.common.Showing;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import bospor.ui.common.ViewRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Binds the window to its view model, and builds each view when it is first opened. */
public final class ShellController {
    /** Under this width the navigation shows icons only. */
    private static final double NARROW = 1000;

    /** Under this width the clock shows the time alone. */
    private static final double VERY_NARROW = 760;

    private final ShellViewModel model;
    private final OperationsViewModel notices;
    private final Consumer<String> openPage;
    private final Map<ViewId, Supplier<Parent>> suppliers;
    private final Appearance appearance;
    private final ObservableBooleanValue working;
    private final Texts texts;
    private final ShellView view;
    private Subscription watching = Subscription.EMPTY;

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
        view = new ShellView(model, texts);
        bind();
    }

    /** The window's content. */
    public Parent root() {
        return view.root;
    }

    private void bind() {
        view.banner.setText(model.banner());
        Showing.onlyWhile(view.banner, view.banner.textProperty().isNotEmpty());
        view.caseTitle.textProperty().bind(model.caseTitle());
        view.caseMembers.textProperty().bind(model.caseMembers());
        view.caseMembers.managedProperty().bind(view.caseMembers.textProperty().isNotEmpty());
        view.timeLeft.accessibleTextProperty().bind(model.timeLeft());
        narrowerThan(VERY_NARROW)
                .subscribe(
                        small -> view.timeLeft.textProperty().bind(small ? model.timeLeftShort() : model.timeLeft()));
        Tip.on(view.timeLeft, texts.get("klokke.tips"));
        name(view.hide, "skjul");
        name(view.newWindow, "nyttVindu");
        Tip.on(view.empty, texts.get("toem.tips"));
        view.root.getProperties().put(Curtain.ITS_OWN, true);
        Curtain curtain = new Curtain(view.root, view.frame, () -> new CoverView(model, texts));
        watch(model.coverProperty().subscribe(curtain::set));
        watch(working.subscribe(this::showWorking));
        view.root.addEventHandler(ViewRequest.TYPE, request -> model.goTo(request.view()));
        view.strips
                .getChildren()
                .addAll(
                        new Strip(
                                "operations",
                                "mdi2b-bullhorn-outline",
                                notices.headlineProperty(),
                                this::operationsButtons),
                        new Strip("waiting", "mdi2k-key-outline", model.waitingProperty(), List::of),
                        new Strip("told", "mdi2c-check-circle-outline", model.noticeProperty(), List::of));
        NavigationButtons buttons = new NavigationButtons(model, texts, view.navigation);
        suppliers.keySet().forEach(buttons::add);
        narrowerThan(NARROW).subscribe(narrow -> {
            buttons.narrow(narrow);
            view.brand.setText(narrow ? "" : texts.get("program"));
        });
        ViewPane views = new ViewPane(view.content, suppliers);
        watch(model.viewProperty().subscribe(views::show));
        watch(model.emptiedProperty().subscribe((_, _) -> {
            // The other views follow the open case and are empty without one.
            views.forget(Set.of(ViewId.LOG, ViewId.REVIEW));
            curtain.closeOthers();
        }));
        DisplayMenu.fill(
                view.display,
                appearance,
                () -> ShortcutSheet.show(view.root.getScene().getWindow(), texts),
                texts);
        view.root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                InputGate.shortcuts(scene, model);
                buttons.shortcuts(scene);
            }
        });
        watch(new WindowWatch(model, view.root).start());
    }

    private ObservableValue<Boolean> narrowerThan(double width) {
        return view.root.widthProperty().map(w -> w.doubleValue() > 0 && w.doubleValue() < width);
    }

    private void watch(Subscription more) {
        watching = watching.and(more);
    }

    /** Lets go of everything outside the window: another one, in another language, takes its place. */
    public void close() {
        watching.unsubscribe();
    }

    private List<Node> operationsButtons() {
        Button read = button("drift.les", () -> notices.openPage(openPage));
        Showing.onlyWhile(read, notices.hasPage());
        return List.of(read, button("drift.lukk", notices::dismiss));
    }

    private Button button(String key, Runnable action) {
        Button button = Parts.button(texts.get(key), "", action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** The wheel keeps its place, and is made when something first takes long. */
    private void showWorking(boolean now) {
        if (now && view.progress.getChildren().isEmpty()) {
            ProgressIndicator wheel = new ProgressIndicator();
            wheel.setAccessibleText(texts.get("arbeider"));
            view.progress.getChildren().add(wheel);
        }
        view.progress.setVisible(now);
    }

    /** A button that shows a picture only. */
    private void name(Button button, String key) {
        button.setAccessibleText(texts.get(key));
        Tip.on(button, texts.get(key + ".tips"));
    }
}

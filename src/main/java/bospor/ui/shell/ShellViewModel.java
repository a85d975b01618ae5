package bospor.ui.shell;

import bospor.ui.common.Dialogs;
import bospor.ui.common.Dialogs.Question;
import bospor.ui.common.Navigator;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The window around the views: which one is shown, whose case is open, and when the session ends. */
public final class ShellViewModel implements Navigator {
    private static final Set<ViewId> NEED_CASE = Set.of(ViewId.TIMELINE, ViewId.CALCULATION);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** What is drawn over the window. */
    public enum Cover {
        /** Nothing: the window can be read. */
        NONE,
        /** The case worker has hidden the figures. */
        HIDDEN,
        /** Nobody has been here for a while. */
        BLANK,
        /** Nobody has been here for so long that the session is about to be emptied. */
        WARNING
    }

    private final OpenCase openCase;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Session session;
    private final SessionClock clock;
    private final TimeWords time;
    private final Twice escape;
    private final ReadOnlyObjectWrapper<ViewId> view = new ReadOnlyObjectWrapper<>(this, "view", ViewId.SEARCH);
    private final ReadOnlyObjectWrapper<Cover> cover = new ReadOnlyObjectWrapper<>(this, "cover", Cover.NONE);
    private boolean hidden;
    private final ReadOnlyIntegerWrapper emptied = new ReadOnlyIntegerWrapper(this, "emptied");
    private Runnable openWindow = () -> {};
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper(this, "waiting", "");

    /** The window of a session in which nothing is open yet. */
    public ShellViewModel(OpenCase openCase, Session session, Dialogs dialogs, Texts texts) {
        this.openCase = openCase;
        this.dialogs = dialogs;
        this.texts = texts;
        this.session = session;
        this.clock =
                new SessionClock(session.realTime(), session.machineTime(), session.idle(), () -> empty("toemt.alene"));
        time = new TimeWords(clock, texts);
        escape = new Twice(session.machineTime());
        clock.stageProperty().subscribe(this::chooseCover);
        openCase.sakProperty().subscribe((_, open) -> {
            if (open != null) {
                notice.set("");
            } else if (NEED_CASE.contains(view.get())) {
                view.set(ViewId.SEARCH);
            }
        });
    }

    // Properties

    /** The view that is shown. */
    public ReadOnlyObjectProperty<ViewId> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether the view can be shown now. */
    public BooleanBinding available(ViewId id) {
        return Bindings.createBooleanBinding(() -> isAvailable(id), openCase.sakProperty());
    }

    /** The banner that says these are no real persons; empty in production. */
    public String banner() {
        return session.banner(texts);
    }

    /** The reference of the open case, or that none is open. */
    public StringBinding caseTitle() {
        return new CaseWords(openCase, texts).title();
    }

    /** Who is in the household, with the ends of their numbers; empty when no case is open. */
    public StringBinding caseMembers() {
        return new CaseWords(openCase, texts).members();
    }

    /** How long it is until the session is emptied, in words. */
    public StringBinding timeLeft() {
        return time.left();
    }

    /** The same without more words than the time, where there is little room. */
    public StringBinding timeLeftShort() {
        return time.leftShort();
    }

    /** What is drawn over the window. */
    public ReadOnlyObjectProperty<Cover> coverProperty() {
        return cover.getReadOnlyProperty();
    }

    /** What the cover says, with the countdown when there is one. */
    public StringBinding coverText() {
        return Bindings.createStringBinding(
                () -> texts.get("dekke." + cover.get(), time.now()), cover, clock.leftProperty());
    }

    /** Whether the screen has gone blank by itself, so that any key or click brings it back. */
    boolean blank() {
        return cover.get() == Cover.BLANK || cover.get() == Cover.WARNING;
    }

    /** How many times the session has been emptied: what a view or a dialog still shows then, must go. */
    ReadOnlyIntegerProperty emptiedProperty() {
        return emptied.getReadOnlyProperty();
    }

    /** What has just happened to the session; empty when nothing has. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What Bospor waits for outside its own window, for example a PIN in a window of Windows; empty when for nothing. */
    public ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    // Commands

    /** Says what is being waited for; an empty text when the wait is over. */
    public void waitFor(String sentence) {
        waiting.set(sentence);
    }

    @Override
    public void goTo(ViewId id) {
        if (isAvailable(id)) {
            view.set(id);
        }
    }

    /** From now on another window is opened with this. */
    public void onNewWindow(Runnable open) {
        openWindow = open;
    }

    /** Opens another window of the same session, for another household. */
    public void openWindow() {
        if (!blank()) {
            openWindow.run();
        }
    }

    /** The session has been emptied in another window. */
    public void emptied() {
        emptied.set(emptied.get() + 1);
        hidden = false;
        chooseCover();
        openCase.close();
        view.set(ViewId.SEARCH);
    }

    /** Says that this version is there to be installed. Who opens a case has seen it. */
    public void announceVersion(String version) {
        notice.set(texts.get("nyversjon", version));
    }

    /** Somebody is here. A moving mouse is not enough to bring a blank screen back: a table can be bumped. */
    public void touch() {
        if (!blank()) {
            clock.touch();
        }
    }

    /** Somebody wants the blank screen back. */
    public void wake() {
        clock.touch();
    }

    /** Hides everything at once, or shows it again. The session goes on. */
    public void toggleHidden() {
        hidden = !hidden;
        chooseCover();
    }

    /** Shows what was hidden, and brings a blank screen back. */
    public void uncover() {
        hidden = false;
        wake();
        chooseCover();
    }

    /** Escape was pressed; the second time in a moment hides everything. */
    public void escape() {
        if (escape.pressed()) {
            hidden = true;
            chooseCover();
        }
    }

    /** A second has passed. */
    public void tick() {
        clock.tick();
    }

    /** Asks whether the session shall be emptied now, and does it. */
    public void askToEmpty() {
        Question question = new Question(
                texts.get("toem.tittel"), texts.get("toem.tekst"), texts.get("toem.verb"), texts.get("toem.behold"));
        if (dialogs.confirm(question)) {
            empty("toemt");
        }
    }

    private void chooseCover() {
        cover.set(
                switch (clock.stageProperty().get()) {
                    case WARNING -> Cover.WARNING;
                    case BLANK -> Cover.BLANK;
                    case IN_USE -> hidden ? Cover.HIDDEN : Cover.NONE;
                });
    }

    private void empty(String said) {
        emptied();
        session.emptySession()
                .accept(() -> notice.set(
                        texts.get(said, TIME.format(session.realTime().instant().atZone(ZoneId.systemDefault())))));
    }

    private boolean isAvailable(ViewId id) {
        return openCase.sak() != null || !NEED_CASE.contains(id);
    }
}

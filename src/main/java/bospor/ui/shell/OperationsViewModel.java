package bospor.ui.shell;

import bospor.casework.Driftsmelding;
import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The strip with operations notices: the newest first, one at a time, until each has been closed. Old ones are left out; when
 * none came, nothing shows.
 */
public final class OperationsViewModel {
    /** Older notices are history: Skatteetaten tells that something is over in a new one. */
    private static final int DAYS = 14;

    private final Texts texts;
    private final Deque<Driftsmelding> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Driftsmelding> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper(this, "headline", "");

    /** A strip with nothing in it yet. */
    public OperationsViewModel(Texts texts) {
        this.texts = texts;
    }

    /** The notice that shows now, or null. */
    public ReadOnlyObjectProperty<@Nullable Driftsmelding> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Its date, category and title in one line, and how many more there are; empty when nothing shows. */
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** Whether there is a page to read it on. */
    public BooleanBinding hasPage() {
        return Bindings.createBooleanBinding(this::shownHasPage, shown);
    }

    // Commands

    /** Takes the notices that were fetched; those from the last fortnight before the business date are shown. */
    public void offer(List<Driftsmelding> notices, LocalDate today) {
        waiting.clear();
        notices.stream()
                .filter(n -> isRecent(n.dato(), today))
                .sorted(Comparator.comparing((Driftsmelding n) -> Objects.requireNonNull(n.dato(), "dated ones only"))
                        .reversed())
                .forEach(waiting::add);
        next();
    }

    /** Opens the page of the notice that shows, when it has one. */
    void openPage(Consumer<String> openPage) {
        Driftsmelding notice = shown.get();
        String page = notice == null ? null : notice.lenke();
        if (page != null) {
            openPage.accept(page);
        }
    }

    /** Closes the notice that shows, for this session. */
    public void dismiss() {
        next();
    }

    /** Says it again, after the language of the screen has changed. */
    public void retell() {
        Driftsmelding notice = shown.get();
        headline.set(notice == null ? "" : inOneLine(notice));
    }

    private boolean shownHasPage() {
        Driftsmelding notice = shown.get();
        return notice != null && notice.lenke() != null;
    }

    private static boolean isRecent(@Nullable LocalDate written, LocalDate today) {
        return written != null && !written.isBefore(today.minusDays(DAYS));
    }

    private void next() {
        shown.set(waiting.poll());
        retell();
    }

    private String inOneLine(Driftsmelding notice) {
        String line = Stream.of(
                        notice.dato() == null ? "" : Datotekst.dato(notice.dato()),
                        String.join(", ", notice.kategorier()),
                        notice.tittel())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(" · "));
        return waiting.isEmpty() ? texts.get("drift", line) : texts.get("drift.flere", line, waiting.size());
    }
}

package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.ui.common.OpenCase;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The open case in the calculation: which month, and everything typed for it. Tells when something changes, once for each
 * change the case worker makes.
 *
 * <p>What is typed lives here as long as the case is open in the window, whichever view shows.
 */
final class CaseForms {
    private final Function<AapenSak, Optional<Boligforslag>> proposals;
    private final Drafts drafts;
    private final Runnable changed;
    private final Forms forms;
    private final ObjectProperty<@Nullable Termin> month = new SimpleObjectProperty<>(this, "month");
    private final ObservableList<Termin> months = FXCollections.observableArrayList();
    private final UndoHistory history;
    private final PanelFacts panels = new PanelFacts(this::panelChanged, this::panelCame);
    private @Nullable AapenSak sak;
    private boolean loading;
    private int edits;

    /**
     * Forms that are empty until a case is followed.
     *
     * @param forms makes the forms, given what they call on every change
     */
    CaseForms(
            Function<Runnable, Forms> forms,
            Function<AapenSak, Optional<Boligforslag>> proposals,
            Drafts drafts,
            Runnable changed) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.changed = changed;
        this.forms = forms.apply(this::changed);
        history = new UndoHistory(this::memory, System::nanoTime);
        month.subscribe((_, _) -> monthChanged());
    }

    /** Opens the case that is open, and every one that is opened later. */
    void follow(OpenCase openCase) {
        openCase.sakProperty().subscribe(this::caseChanged);
        openCase.detailsProperty().subscribe((before, now) -> detailsChanged(now.size() > before.size()));
    }

    // Properties

    ObjectProperty<@Nullable Termin> monthProperty() {
        return month;
    }

    /** The months that were looked up, the newest first. */
    ObservableList<Termin> months() {
        return months;
    }

    Forms forms() {
        return forms;
    }

    @Nullable
    AapenSak sak() {
        return sak;
    }

    /** Whether several changes are being made: what is typed does not belong together until they are done. */
    boolean isLoading() {
        return loading;
    }

    boolean canStep(int steps) {
        Termin now = month.get();
        return now != null && months.contains(now.pluss(steps));
    }

    /** What is typed in the panels beside the calculation. */
    PanelFacts panels() {
        return panels;
    }

    UndoHistory history() {
        return history;
    }

    // Commands

    /** Goes so many months forward, or back when negative; nothing happens at the end of what was looked up. */
    void step(int steps) {
        Termin now = month.get();
        if (now != null && canStep(steps)) {
            month.set(now.pluss(steps));
        }
    }

    /** Makes several changes that are told as one. */
    void atOnce(Runnable changes) {
        boolean before = loading;
        loading = true;
        changes.run();
        loading = before;
        changed();
    }

    /** Takes back the last change of what is typed. */
    void undo() {
        atOnce(history::undo);
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        atOnce(history::redo);
    }

    private void caseChanged(@Nullable AapenSak opened) {
        AapenSak before = sak;
        boolean sameCase = opened != null
                && before != null
                && opened.saksnummer().equals(before.saksnummer())
                && opened.medlemmer().equals(before.medlemmer());
        loading = true;
        sak = opened;
        if (!sameCase) {
            forget();
        }
        if (opened != null) {
            open(opened, sameCase);
        }
        loading = false;
        edits = 0;
        if (!sameCase) {
            history.start();
        }
        changed();
        if (opened != null && !sameCase) {
            drafts.find(opened.saksnummer(), d -> restore(opened, d));
            drafts.findPanels(opened.saksnummer(), facts -> restorePanels(opened, facts));
        }
    }

    /**
     * Takes over what is typed in other forms, when both are about the same case: also what makes no calculation yet, and
     * so no draft.
     */
    void continueFrom(CaseForms before) {
        AapenSak now = sak;
        AapenSak then = before.sak;
        if (now == null
                || then == null
                || !now.saksnummer().equals(then.saksnummer())
                || !now.medlemmer().equals(then.medlemmer())) {
            return;
        }
        atOnce(() -> {
            month.set(before.month.get());
            showMonth();
            forms.memory().write(before.forms.memory().read());
        });
        panels.restore(before.panels.values());
        // The draft of the session is older than this.
        edits = Integer.MAX_VALUE / 2;
        history.start();
    }

    /** Puts back what was typed for the case earlier in the session, unless something new has been typed meanwhile. */
    private void restore(AapenSak of, Beregningsinndata draft) {
        if (!of.equals(sak) || edits > 1 || !months.contains(draft.termin())) {
            return;
        }
        atOnce(() -> {
            month.set(draft.termin());
            showMonth();
            new DraftRestorer(forms).restore(draft);
        });
        history.start();
    }

    private void restorePanels(AapenSak of, Map<String, String> facts) {
        if (of.equals(sak) && panels.values().isEmpty()) {
            panels.restore(facts);
            if (edits <= 1) {
                history.start();
            }
        }
    }

    private Memory memory() {
        Memory memory = forms.memory();
        panels.remember(memory);
        return memory;
    }

    /** A place in a panel is made when it is first shown: what stands there then is where undo starts. */
    private void panelCame() {
        if (!loading) {
            history.note();
        }
    }

    private void panelChanged() {
        AapenSak open = sak;
        if (open != null) {
            drafts.keepPanels(open.saksnummer(), panels.values());
        }
        if (!loading) {
            history.note();
        }
    }

    private void forget() {
        panels.clear();
        forms.clear();
        months.clear();
        month.set(null);
    }

    private void open(AapenSak opened, boolean sameCase) {
        Termin before = month.get();
        months.setAll(opened.oppslag().periode().maaneder().reversed().stream()
                .map(Termin::new)
                .toList());
        if (sameCase) {
            forms.update(opened);
        } else {
            forms.open(opened, proposals.apply(opened));
        }
        month.set(before != null && months.contains(before) ? before : Beregningsutkast.foersteForslag(opened));
        showMonth();
    }

    /** Nothing has been typed, but more is shown: the same answer is told again. */
    private void detailsChanged(boolean more) {
        AapenSak open = sak;
        if (more && open != null) {
            loading = true;
            forms.update(open);
            showMonth();
            loading = false;
            changed.run();
        }
    }

    private void monthChanged() {
        if (!loading) {
            atOnce(this::showMonth);
        }
    }

    private void showMonth() {
        Termin now = month.get();
        AapenSak open = sak;
        if (now != null && open != null) {
            forms.show(open, now);
        }
    }

    private void changed() {
        if (!loading) {
            edits++;
            history.note();
            changed.run();
        }
    }
}

package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.HvaOm;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.casework.hvaom.HvaOmSvar;
import bospor.domain.Kroner;
import bospor.ui.calculation.AnswerViewModel;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Following;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is tried out beside the calculation: what has been moved stays moved, the rest follows the facts. */
public final class WhatIfViewModel {
    private final CalculationViewModel model;
    private final HvaOmBeregning rules;
    private final LatestOnly calculating;
    private final Texts texts = Texts.of(WhatIfViewModel.class);
    private final Following following;
    private final AnswerViewModel answer;
    private final ReadOnlyObjectWrapper<@Nullable HvaOm> tried = new ReadOnlyObjectWrapper<>(this, "tried");
    private final ReadOnlyObjectWrapper<@Nullable WhatIfShown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper(this, "moved");
    private @Nullable Calculation from;
    private @Nullable Kroner income;
    private @Nullable Kroner cost;
    private @Nullable Integer members;

    /** Beside the calculations of the model. */
    public WhatIfViewModel(CalculationViewModel model, HvaOmBeregning rules, BackgroundWork work) {
        this.model = model;
        this.rules = rules;
        calculating = new LatestOnly(work);
        answer = model.newAnswer();
        model.panels().add("hvaom.inntekt", false, () -> text(income), t -> tried(() -> income = read(t)));
        model.panels().add("hvaom.boutgift", false, () -> text(cost), t -> tried(() -> cost = read(t)));
        model.panels()
                .add(
                        "hvaom.antall",
                        false,
                        () -> members == null ? "" : members.toString(),
                        t -> tried(() -> members = t.isEmpty() ? null : Integer.valueOf(t)));
        following = new Following(model, this::follow, this::forget);
    }

    // Properties

    /** What the sliders stand at; null when there is nothing to try. */
    ReadOnlyObjectProperty<@Nullable HvaOm> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** What came of it; null when there is no result. */
    ReadOnlyObjectProperty<@Nullable WhatIfShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something is tried that is not so. */
    ReadOnlyBooleanProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** The explanation of the amount where the sliders stand. */
    AnswerViewModel answer() {
        return answer;
    }

    Texts texts() {
        return texts;
    }

    // Commands

    /** Begins to follow the calculations, or stops. */
    public void setActive(boolean on) {
        following.setActive(on);
    }

    void tryIncome(Kroner perMonth) {
        tried(() -> income = perMonth);
    }

    void tryCost(Kroner perMonth) {
        tried(() -> cost = perMonth);
    }

    void tryMembers(int number) {
        tried(() -> members = number);
    }

    /** Back to the facts. */
    void reset() {
        tried(this::forget);
    }

    /** Makes the housing cost and the household facts that are typed; the income is what was reported. */
    void use() {
        HvaOm now = tried.get();
        if (now != null) {
            cost = null;
            members = null;
            model.use(now.boutgiftPerMaaned(), now.antall());
            model.panels().changed();
        }
    }

    private void tried(Runnable change) {
        change.run();
        recalculate();
        model.panels().changed();
    }

    private static String text(@Nullable Kroner amount) {
        return amount == null ? "" : amount.toString();
    }

    private static @Nullable Kroner read(String text) {
        return text.isEmpty() ? null : Kroner.av(new BigDecimal(text));
    }

    private void forget() {
        income = null;
        cost = null;
        members = null;
    }

    private void follow(@Nullable Calculation calculation) {
        from = calculation;
        recalculate();
    }

    private void recalculate() {
        Calculation now = from;
        Optional<HvaOm> facts =
                now == null ? Optional.empty() : HvaOmBeregning.utgangspunkt(now.inndata(), now.resultat());
        if (now == null || facts.isEmpty()) {
            calculating.forget();
            tried.set(null);
            moved.set(false);
            nothing();
            return;
        }
        HvaOm of = facts.get();
        HvaOm wanted = new HvaOm(
                income == null ? of.inntektPerMaaned() : income,
                cost == null ? of.boutgiftPerMaaned() : cost,
                members == null ? of.antall() : members);
        tried.set(wanted);
        moved.set(!wanted.equals(of));
        calculating.submit(
                () -> rules.regn(now.inndata(), now.resultat(), wanted),
                came -> came.ifPresentOrElse(a -> show(now, wanted, a), this::nothing),
                this::failed);
    }

    private void show(Calculation now, HvaOm wanted, HvaOmSvar came) {
        answer.show(came.resultat(), model.names(came.inndata()), texts.get("tab"), "");
        shown.set(new WhatIfWords(texts).of(now.resultat(), wanted, came));
    }

    private void nothing() {
        answer.showMissing(List.of());
        shown.set(null);
    }

    private void failed(Exception fault) {
        answer.showFault();
        shown.set(null);
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }
}

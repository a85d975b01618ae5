package bospor.ui.calculation.compare;

import bospor.casework.Beregner;
import bospor.casework.Endringsforklarer;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Following;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A calculation that is kept, and why the one that shows now is different. */
public final class CompareViewModel {
    private final CalculationViewModel model;
    private final Beregner rules;
    private final Endringsforklarer explainer;
    private final LatestOnly calculating;
    private final Texts texts = Texts.of(CompareViewModel.class);
    private final Following following;
    private final ReadOnlyObjectWrapper<@Nullable Comparison> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyBooleanWrapper canKeep = new ReadOnlyBooleanWrapper(this, "canKeep");
    private final ReadOnlyBooleanWrapper canComparePrevious = new ReadOnlyBooleanWrapper(this, "canComparePrevious");
    private @Nullable Calculation kept;
    private @Nullable Calculation now;

    private record Explained(Calculation earlier, Optional<Endring> change) {}

    /** Beside the calculations of the model. */
    public CompareViewModel(
            CalculationViewModel model, Beregner rules, Endringsforklarer explainer, BackgroundWork work) {
        this.model = model;
        this.rules = rules;
        this.explainer = explainer;
        calculating = new LatestOnly(work);
        following = new Following(model, this::follow, this::forget);
    }

    // Properties

    /** The comparison; null while nothing is kept or nothing is calculated. */
    ReadOnlyObjectProperty<@Nullable Comparison> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canKeepProperty() {
        return canKeep.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canComparePreviousProperty() {
        return canComparePrevious.getReadOnlyProperty();
    }

    Texts texts() {
        return texts;
    }

    // Commands

    /** Begins to follow the calculations, or stops. */
    public void setActive(boolean on) {
        following.setActive(on);
    }

    /** Keeps the calculation that shows now, to compare later ones with. */
    void keep() {
        kept = now;
        recalculate();
    }

    /** Compares with the month before, with the same facts typed. */
    void comparePrevious() {
        Calculation later = now;
        Function<Termin, Utkastsvar> drafts = model.drafts();
        if (later != null && drafts != null) {
            Termin before = later.inndata().termin().pluss(-1);
            calculating.submit(
                    () -> calculation(drafts.apply(before)).map(c -> new Explained(c, explain(c, later))),
                    e -> e.ifPresent(x -> {
                        kept = x.earlier();
                        show(x, later);
                    }),
                    this::failed);
        }
    }

    private Optional<Calculation> calculation(Utkastsvar draft) {
        return draft instanceof Utkastsvar.Klart(var input, var _)
                        && rules.beregn(input) instanceof Beregningsresultat r
                ? Optional.of(new Calculation(input, r))
                : Optional.empty();
    }

    private void forget() {
        kept = null;
    }

    private void follow(@Nullable Calculation calculation) {
        now = calculation;
        canKeep.set(calculation != null);
        canComparePrevious.set(calculation != null
                && model.lookedUp().contains(calculation.inndata().termin().pluss(-1)));
        recalculate();
    }

    private void recalculate() {
        Calculation earlier = kept;
        Calculation later = now;
        if (earlier == null || later == null) {
            calculating.forget();
            shown.set(null);
        } else {
            calculating.submit(
                    () -> new Explained(earlier, explain(earlier, later)), x -> show(x, later), this::failed);
        }
    }

    private Optional<Endring> explain(Calculation earlier, Calculation later) {
        return explainer.forklar(earlier.inndata(), later.inndata());
    }

    private void show(Explained explained, Calculation later) {
        shown.set(new ComparisonWords(texts, model.names(later.inndata()))
                .of(explained.earlier(), later, explained.change()));
    }

    private void failed(Exception fault) {
        shown.set(null);
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }
}

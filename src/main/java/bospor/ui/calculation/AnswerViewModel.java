package bospor.ui.calculation;

import bospor.trace.Beregningsresultat;
import bospor.trace.Steg;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.function.IntConsumer;

/** A result and its breakdown, or why there is none. */
public final class AnswerViewModel {
    private final Texts texts;
    private final ResultViewModel result;
    private final BreakdownViewModel breakdown;

    /** Nothing yet; details of an adult, by the place in the case, are opened with {@code openDetails}. */
    AnswerViewModel(Texts texts, IncomeWords words, IntConsumer openDetails) {
        this.texts = texts;
        result = new ResultViewModel(texts);
        breakdown = new BreakdownViewModel(texts, words, openDetails);
    }

    // Properties

    ResultViewModel result() {
        return result;
    }

    BreakdownViewModel breakdown() {
        return breakdown;
    }

    Texts texts() {
        return texts;
    }

    /** The amount or the word that stands largest. */
    public String headline() {
        return result.shownProperty().get().headline();
    }

    /** The explanation as indented text; empty when there is none. */
    public String asText() {
        return breakdown.asText();
    }

    // Commands

    /**
     * Shows a result with its explanation.
     *
     * @param caption what was calculated
     * @param rounding what must be said about its rounding, empty when nothing
     */
    public void show(Beregningsresultat answer, MemberNames names, String caption, String rounding) {
        result.show(answer, names, caption, rounding);
        breakdown.show(answer.spor(), names);
    }

    /** Shows an explanation that belongs to no termin alone. */
    public void show(Steg explanation, MemberNames names) {
        breakdown.show(explanation, names);
    }

    /** Says what is missing; there is no number and no explanation. */
    public void showMissing(List<String> sentences) {
        breakdown.clear();
        result.showMissing(sentences);
    }

    /** Says that the program failed; there is no number and no explanation. */
    public void showFault() {
        breakdown.clear();
        result.showFault();
    }
}

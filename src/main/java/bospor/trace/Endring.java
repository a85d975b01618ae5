package bospor.trace;

import bospor.domain.Kroner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a later calculation gives another amount than an earlier one: kroner for each cause, which add up exactly.
 *
 * <p>One difference is put in after the other, in a fixed order: household, income, dwelling, kommune, then rates and rules
 * month by month. What two causes do together falls on the later one.
 *
 * @param aarsaker the causes in the order they were put in; differences that change nothing are left out
 */
public record Endring(Beregningsresultat foer, Beregningsresultat etter, List<Aarsak> aarsaker) {
    /** Keeps its own copy of the causes. */
    public Endring {
        aarsaker = List.copyOf(aarsaker);
    }

    /** What kind of cause it is. */
    public enum Art {
        /** Who lives there. */
        HUSSTAND,
        /** What was reported or stated. */
        DATA,
        /** What the case worker judged: posts held outside, months with three payments, income that was typed. */
        SKJOENN,
        /** Amounts in kroner that were adjusted. */
        SATS,
        /** A rule or a percentage that was changed. */
        REGEL,
        /** The amount of the decision was another than the rules give for the same input. */
        VEDTAK
    }

    /**
     * One cause and what it does.
     *
     * @param tekst what changed, in plain Norwegian, without amounts
     * @param sti the field of the later input, null when there is none
     * @param bostoette kroner more (or, negative, less) bostøtte per month
     * @param inntektsgrunnlag kroner more or less inntektsgrunnlag per month
     */
    public record Aarsak(Art art, String tekst, @Nullable String sti, Kroner bostoette, Kroner inntektsgrunnlag) {}
}

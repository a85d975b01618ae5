package bospor.casework.notat;

import bospor.domain.Kroner;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One thing the case worker judged, and what it does to the amount.
 *
 * @param sti the field of the input ({@code husstand[0].inntekter[1]})
 * @param person the id of the person it concerns
 * @param hva the type code of the post, or the name of the field
 * @param maaned the reported month, null when it concerns the year or was typed without one
 * @param beloep kroner per month for a post, as stated for a yearly amount
 * @param grunn the ground the case worker gave, null when the kind says it all
 * @param dokument the document it rests on, null when none is named
 * @param virkning kroner bostøtte per month more (or, negative, less) than without it; null when it cannot be computed
 */
public record Skjoenn(
        Slag slag,
        String sti,
        String person,
        String hva,
        @Nullable YearMonth maaned,
        Kroner beloep,
        @Nullable String grunn,
        @Nullable String dokument,
        @Nullable Kroner virkning) {
    /** The kinds of judgement. */
    public enum Slag {
        /** A post that is left out. */
        HOLDES_UTENFOR,
        /** Three 14-day payments in the month, confirmed. */
        TRE_UTBETALINGER,
        /** An income or a wealth that somebody typed. */
        FOERT
    }
}

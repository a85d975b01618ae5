package bospor.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A reported deduction or withheld tax of one month; withheld tax is negative.
 *
 * @param maaned the calendar month of the a-melding, null when left out
 * @param beskrivelse the code, null when left out or empty
 * @param beloep kroner, null when left out
 */
public record Trekk(
        @Nullable YearMonth maaned,
        @Nullable String opplysningspliktig,
        @Nullable String beskrivelse,
        @Nullable Kroner beloep) {}

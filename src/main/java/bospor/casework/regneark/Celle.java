package bospor.casework.regneark;

import bospor.domain.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What one cell holds. */
public sealed interface Celle {
    /** Nothing. */
    Celle TOM = new Tom();

    /** An empty cell. */
    record Tom() implements Celle {}

    /**
     * Words; never read as a formula, whatever they begin with.
     *
     * @param innrykk levels the text is moved in
     */
    record Tekst(String tekst, int innrykk) implements Celle {}

    /** Kroner, exact. */
    record Beloep(Kroner kroner) implements Celle {}

    /** A plain number. */
    record Tall(BigDecimal tall) implements Celle {}

    /** A share of one, shown in per cent. */
    record Andel(BigDecimal andel) implements Celle {}

    /** A day. */
    record Dato(LocalDate dag) implements Celle {}

    /** A month. */
    record Maaned(YearMonth maaned) implements Celle {}

    /** A text cell; empty when there is no text. */
    static Celle tekst(@Nullable String tekst) {
        return tekst == null || tekst.isEmpty() ? TOM : new Tekst(tekst, 0);
    }

    /** An amount; empty when there is none. */
    static Celle beloep(@Nullable Kroner kroner) {
        return kroner == null ? TOM : new Beloep(kroner);
    }

    /** A whole number. */
    static Celle tall(long tall) {
        return new Tall(BigDecimal.valueOf(tall));
    }
}

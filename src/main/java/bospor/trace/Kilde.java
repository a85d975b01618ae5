package bospor.trace;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from. The case worker sees at once which numbers were typed. */
public sealed interface Kilde {
    /** Reported by a payer in the a-ordning for this month. */
    record Innrapportert(
            YearMonth maaned,
            @Nullable String opplysningspliktig,
            @Nullable String virksomhet,
            String type,
            @Nullable String kode)
            implements Kilde {}

    /** Taken from the tax settlement of the year. */
    record Skatteoppgjoer(String inntektsaar) implements Kilde {}

    /** Typed: by whom, and the document it rests on. */
    record Foert(String av, @Nullable String dokument) implements Kilde {}

    /** Given in the input without saying where from. */
    record Inndata() implements Kilde {}

    /** Assumed by the program because nothing else was said; the reason is shown. */
    record Forutsatt(String grunn) implements Kilde {}
}

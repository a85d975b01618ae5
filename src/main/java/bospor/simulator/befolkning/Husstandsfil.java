package bospor.simulator.befolkning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One data file: a household with everything the registers know about its members.
 *
 * @param tittel a few words, by the language tag
 * @param beskrivelse what can be learnt from it, by the language tag
 * @param opplyst what the household itself tells beside the registers, by the language tag of the sentence
 * @param fasit state bostøtte of {@code foersteMaaned} and the months after it, calculated apart from Bospor; zero for
 *     avslag, null for a month without an answer
 */
record Husstandsfil(
        String id,
        Map<String, String> tittel,
        Map<String, String> beskrivelse,
        String kommunenummer,
        BigDecimal husleiePerMaaned,
        YearMonth foersteMaaned,
        Map<String, String> opplyst,
        List<@Nullable BigDecimal> fasit,
        List<Medlem> personer) {

    Husstandsfil {
        opplyst = Objects.requireNonNullElse(opplyst, Map.of());
        fasit = Objects.requireNonNullElse(fasit, List.of());
    }

    /** One member; without income and settlement the registers know the person and nothing more. */
    record Medlem(
            String nummer,
            String navn,
            Registerstatus status,
            List<Tidligere> tidligere,
            Map<YearMonth, LocalDate> rapportert,
            List<Rad> inntekt,
            List<Skatteoppgjoer> skatteoppgjoer) {
        Medlem {
            status = Objects.requireNonNullElse(status, Registerstatus.ORDINAER);
            tidligere = Objects.requireNonNullElse(tidligere, List.of());
            rapportert = Objects.requireNonNullElse(rapportert, Map.of());
            inntekt = Objects.requireNonNullElse(inntekt, List.of());
            skatteoppgjoer = Objects.requireNonNullElse(skatteoppgjoer, List.of());
        }
    }

    /** A number the person had before, with what was reported on it. */
    record Tidligere(String nummer, List<Rad> inntekt) {}

    /** One row; the amounts are those of {@code foersteMaaned} and the months after it, null for none. */
    record Rad(
            String utbetaler,
            String gruppe,
            String kode,
            @Nullable String fordel,
            int trekkprosent,
            @Nullable BigDecimal timesats,
            Inntektsrad.@Nullable Periode etterbetaling,
            List<@Nullable BigDecimal> beloep) {}
}

package bospor.rates;

import bospor.domain.Kroner;
import bospor.rates.Regelpakke.Forutsetning;
import bospor.trace.Boliggrenseutfall;
import bospor.trace.Hjemmel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a pack that limits the income of those who may be allotted a kommunal bolig.
 *
 * @param grenser the limit for one person, for two, and so on: in kroner per year, or as a number of grunnbeløp
 * @param stoersteGjelderFlere what holds for more persons than there are limits for, null when the pack does not say
 */
public record Boliggrensedel(
        LocalDate gjelderFra,
        Hjemmel hjemmel,
        List<Satsserie> grenser,
        @Nullable Forutsetning stoersteGjelderFlere,
        List<Forutsetning> forutsetninger,
        List<Tilfelle> tilfeller) {
    /** Keeps its own copies of the lists. */
    public Boliggrensedel {
        grenser = List.copyOf(grenser);
        forutsetninger = List.copyOf(forutsetninger);
        tilfeller = List.copyOf(tilfeller);
    }

    /**
     * A case that the pack brings along.
     *
     * @param grensePerAar kroner per year, null when the case does not say
     */
    public record Tilfelle(
            String navn,
            String kilde,
            LocalDate dato,
            int antallPersoner,
            Kroner bruttoinntektPerAar,
            Boliggrenseutfall utfall,
            @Nullable BigDecimal grensePerAar) {}
}

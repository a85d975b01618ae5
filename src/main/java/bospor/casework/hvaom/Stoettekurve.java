package bospor.casework.hvaom;

import bospor.domain.Kroner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the support falls as the income of a household rises, everything else being equal.
 *
 * @param punkter rising income; between two points lies nothing but a straight line, or the step down to nothing
 * @param grense the highest whole monthly income that still gives support with these housing costs; null when none does
 * @param oevreGrense the same with housing costs at the cap: Husbanken's øvre inntektsgrense; null when none does
 */
public record Stoettekurve(
        List<Punkt> punkter,
        @Nullable Kroner grense,
        @Nullable Kroner oevreGrense) {
    /** Keeps its own copy of the points. */
    public Stoettekurve {
        punkter = List.copyOf(punkter);
    }

    /** Kroner per month of both. */
    public record Punkt(Kroner inntekt, Kroner stoette) {}
}

package bospor.rules.kommunal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an amount of the input may be. */
final class Beloep {
    /** A thousand billion kroner and a hundred decimals: beyond that an amount is a slip. */
    private static final int FLEST_SIFRE = 12;

    private static final int FLEST_DESIMALER = 100;

    private Beloep() {}

    /** What is wrong with the amount, null when it may be right. */
    static @Nullable String urimelig(BigDecimal beloep) {
        if (beloep.precision() - beloep.scale() > FLEST_SIFRE) {
            return "Beløpet er for stort til å være riktig. Kontroller sifrene.";
        }
        return beloep.scale() > FLEST_DESIMALER ? "Beløpet har for mange desimaler. Skriv kroner og øre." : null;
    }
}

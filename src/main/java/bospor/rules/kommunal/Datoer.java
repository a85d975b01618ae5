package bospor.rules.kommunal;

import java.time.LocalDate;

/** Dates in reasons, as Norwegians write them. */
final class Datoer {
    private Datoer() {}

    /** {@code 01.06.2026}. */
    static String dato(LocalDate dag) {
        return "%02d.%02d.%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }
}

package bospor.simulator.befolkning;

import bospor.domain.Foedselsnummer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of a training household, for display in training mode only.
 *
 * @param tidligereNumre numbers the person had before, newest first
 */
public record Personkort(Foedselsnummer nummer, String navn, List<Foedselsnummer> tidligereNumre) {
    private static final int MYNDIG = 18;

    /** Keeps its own copy of the numbers. */
    public Personkort {
        tidligereNumre = List.copyOf(tidligereNumre);
    }

    /** Age in whole years on the given day, as the number tells, or null when it does not. */
    public @Nullable Integer alder(LocalDate dag) {
        return nummer.alder(dag);
    }

    /** Whether the person is an adult on the given day; one whose age is not known counts as adult. */
    public boolean erVoksen(LocalDate dag) {
        Integer alder = alder(dag);
        return alder == null || alder >= MYNDIG;
    }
}

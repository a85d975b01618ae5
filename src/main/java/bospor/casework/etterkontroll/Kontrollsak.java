package bospor.casework.etterkontroll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One household and one year: what was decided, and what is known later.
 *
 * @param terminer the terminer of the year for which there is a decision, at least one
 * @param oppgjoer the settlements that are there, at most one for each person
 * @param vedtaksdato the day of the new decision, whose rettsgebyr and minimum payment then apply; null when not said
 */
public record Kontrollsak(
        Kontrollart art,
        int aar,
        List<Vedtattermin> terminer,
        List<Aarsoppgjoer> oppgjoer,
        List<Postkorreksjon> korrigertePoster,
        List<Unntak> unntak,
        @Nullable LocalDate vedtaksdato) {
    /** Keeps its own copies of the lists. */
    public Kontrollsak {
        terminer = List.copyOf(terminer);
        oppgjoer = List.copyOf(oppgjoer);
        korrigertePoster = List.copyOf(korrigertePoster);
        unntak = List.copyOf(unntak);
    }
}

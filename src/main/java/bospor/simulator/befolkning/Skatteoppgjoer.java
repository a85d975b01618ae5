package bospor.simulator.befolkning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The tax settlement of one person for one year.
 *
 * @param dato the day it was ready; nobody can see it before
 * @param trukket whether it was ready once and then deleted
 */
public record Skatteoppgjoer(int aar, LocalDate dato, boolean trukket, List<Post> poster) {
    /** One row: whole kroner per year, unsigned but for {@code nettoformue}. */
    public record Post(String navn, BigDecimal beloep, String kategori) {}

    /** Keeps its own copy of the rows. */
    public Skatteoppgjoer {
        poster = List.copyOf(Objects.requireNonNullElse(poster, List.of()));
    }
}

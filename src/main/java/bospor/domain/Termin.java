package bospor.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar month a decision on bostøtte concerns. Written {@code yyyy-MM}. */
public record Termin(YearMonth maaned) implements Comparable<Termin> {
    /** The termin of the given year and month number (1–12). */
    public static Termin av(int aar, int maaned) {
        return new Termin(YearMonth.of(aar, maaned));
    }

    /**
     * Reads {@code yyyy-MM}.
     *
     * @throws java.time.format.DateTimeParseException when the text is no month
     */
    public static Termin les(String tekst) {
        return new Termin(YearMonth.parse(tekst));
    }

    /** The 1st of the month: the household is judged as it is that day (forskrift om bustøtte § 10). */
    public LocalDate situasjonsdato() {
        return maaned.atDay(1);
    }

    /** The termin so many months later, or earlier when negative. */
    public Termin pluss(long maaneder) {
        return new Termin(maaned.plusMonths(maaneder));
    }

    /** Whether this termin comes before the other. */
    public boolean erFoer(Termin annen) {
        return maaned.isBefore(annen.maaned);
    }

    @Override
    public int compareTo(Termin annen) {
        return maaned.compareTo(annen.maaned);
    }

    @Override
    public String toString() {
        return maaned.toString();
    }
}

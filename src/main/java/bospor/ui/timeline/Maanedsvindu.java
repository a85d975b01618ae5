package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.List;

/** Which of the fetched months are shown: so many, up to one of them. Moves, widens and narrows within what there is. */
final class Maanedsvindu {
    /** The numbers of months that can be chosen directly. */
    static final List<Integer> VALG = List.of(3, 6, 13, 24, 60);

    /** Shows every month that was fetched. */
    static final int ALLE = 0;

    private static final int FOERSTE_VALG = 13;

    private List<YearMonth> alle = List.of();
    private int valg = FOERSTE_VALG;
    private int slutt;

    /** These months have been fetched: the last of other ones are shown, as many as before, or as at first. */
    void nye(List<YearMonth> maaneder, boolean somFoer) {
        slutt = somFoer && maaneder.equals(alle) ? slutt : maaneder.size();
        alle = maaneder;
        valg = somFoer ? valg : FOERSTE_VALG;
    }

    /** How many months are asked for, {@link #ALLE} for every one. */
    int valg() {
        return valg;
    }

    /** Shows so many months, as far as there are so many. */
    void zoom(int maaneder) {
        valg = maaneder;
        slutt = Math.clamp(slutt, antall(), alle.size());
    }

    /** How many months are shown. */
    int antall() {
        return valg == ALLE ? alle.size() : Math.min(valg, alle.size());
    }

    /** Index of the first month that is shown. */
    int foerste() {
        return slutt - antall();
    }

    /** Index of the month after the last one that is shown. */
    int slutt() {
        return slutt;
    }

    /** Shows the months with these indices, both included, in any order, as far as they are there. */
    void mellom(int ene, int andre) {
        int fra = Math.clamp(Math.min(ene, andre), 0, alle.size() - 1);
        int til = Math.clamp(Math.max(ene, andre), 0, alle.size() - 1);
        valg = til - fra + 1 == alle.size() ? ALLE : til - fra + 1;
        slutt = til + 1;
    }

    /** Moves what is shown so that the month with this index comes first. */
    void flyttTil(int foerste) {
        slutt = Math.clamp(foerste + (long) antall(), antall(), alle.size());
    }

    /** Moves what is shown so that the month is in it; whether it had to move. */
    boolean medISikte(int indeks) {
        int foer = slutt;
        slutt = Math.clamp(slutt, antall(), alle.size());
        if (indeks >= slutt) {
            slutt = indeks + 1;
        } else if (indeks < foerste()) {
            slutt = indeks + antall();
        }
        return slutt != foer;
    }

    /** The months that are shown, oldest first. */
    List<YearMonth> maaneder() {
        return alle.subList(foerste(), slutt);
    }
}

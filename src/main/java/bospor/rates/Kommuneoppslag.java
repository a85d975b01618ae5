package bospor.rates;

import java.util.List;

/** What a kommunenummer means in a termin. */
public sealed interface Kommuneoppslag {
    /** The number is in use. */
    record Gjelder(Kommune kommune, Kommunegruppe gruppe) implements Kommuneoppslag {}

    /** The kommune has merged or changed number before; the numbers that are in use instead. */
    record Opphoert(Kommune kommune, List<Kommune> etterfoelgere) implements Kommuneoppslag {}

    /** The number came into use later; the numbers it took over from. */
    record IkkeBegynt(Kommune kommune, List<Kommune> forgjengere) implements Kommuneoppslag {}

    /** No kommune in the list has had this number. */
    record Ukjent() implements Kommuneoppslag {}
}

package bospor.domain;

import java.util.List;
import java.util.Set;

/**
 * A member of the household in a calculation, known by an id that says nothing of who it is ({@code p1}).
 *
 * @param soeker whether this is the applicant
 * @param alder whole years on situasjonsdato
 * @param overgangsfradragPerMaaned deduction by forskrift § 8, kroner per month, zero when it does not apply
 */
public record Person(
        String id,
        boolean soeker,
        int alder,
        Set<Personstatus> status,
        List<Inntekt> inntekter,
        Aarsbeloep aarsbeloep,
        Kroner overgangsfradragPerMaaned) {

    /** Keeps its own copies of the collections. */
    public Person {
        status = Set.copyOf(status);
        inntekter = List.copyOf(inntekter);
    }

    /** A member with nothing but an age. */
    public static Person av(String id, boolean soeker, int alder) {
        return new Person(id, soeker, alder, Set.of(), List.of(), Aarsbeloep.INGEN, Kroner.ZERO);
    }

    /** Whether the person has the status. */
    public boolean er(Personstatus s) {
        return status.contains(s);
    }

    /** Whether the person is 18 or over. */
    public boolean erVoksen() {
        return alder >= 18;
    }
}

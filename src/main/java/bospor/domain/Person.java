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

    /** The same person under another id. */
    public Person medId(String nyId) {
        return new Person(nyId, soeker, alder, status, inntekter, aarsbeloep, overgangsfradragPerMaaned);
    }

    /** The same person as the applicant. */
    public Person somSoeker() {
        return new Person(id, true, alder, status, inntekter, aarsbeloep, overgangsfradragPerMaaned);
    }

    /** The same person with these payments instead. */
    public Person medInntekter(List<Inntekt> nye) {
        return new Person(id, soeker, alder, status, nye, aarsbeloep, overgangsfradragPerMaaned);
    }

    /** The same person with these yearly amounts instead. */
    public Person medAarsbeloep(Aarsbeloep nye) {
        return new Person(id, soeker, alder, status, inntekter, nye, overgangsfradragPerMaaned);
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

package bospor.domain;

import java.util.List;

/** All who live at the address or are registered there on situasjonsdato; exactly one of them is the applicant. */
public record Husstand(List<Person> personer) {
    /** Keeps its own copy; refuses a household without exactly one applicant. */
    public Husstand {
        personer = List.copyOf(personer);
        if (personer.stream().filter(Person::soeker).count() != 1) {
            throw new IllegalArgumentException("husstanden må ha én søker");
        }
    }

    /** The applicant. */
    public Person soeker() {
        return personer.stream().filter(Person::soeker).findFirst().orElseThrow();
    }

    /** The same household with this person in the place of the member of the same id. */
    public Husstand medPerson(Person ny) {
        return new Husstand(
                personer.stream().map(p -> p.id().equals(ny.id()) ? ny : p).toList());
    }

    /** Number of members, children included. */
    public int antall() {
        return personer.size();
    }
}

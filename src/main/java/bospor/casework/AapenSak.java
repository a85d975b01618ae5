package bospor.casework;

import java.util.List;

/**
 * The household a case worker has open: the case reference, who the adults are, and what was looked up.
 *
 * @param medlemmer the adults in the order they were asked for, the applicant first
 */
public record AapenSak(String saksnummer, String formaal, List<Husstandsmedlem> medlemmer, Oppslag oppslag) {
    /** Keeps its own copy of the list. */
    public AapenSak {
        medlemmer = List.copyOf(medlemmer);
    }

    /** What to call the person with this place in the look-up. */
    public String navn(int person) {
        return medlemmer.get(person).visningsnavn();
    }
}

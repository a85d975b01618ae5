package bospor.casework.utkast;

import bospor.domain.Innfoering;
import bospor.domain.Kommunenummer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a calculation needs beside the look-up, as the case worker has typed, chosen or left it standing.
 *
 * @param kommune null while none is chosen
 * @param kommunekilde who put the kommune there
 * @param barn ages of the children on situasjonsdato
 * @param andre ages of further members of 18 or over who have not been looked up
 * @param personkilde who put those ages there
 * @param personer the adults of the case, in its order
 * @param poster decisions about reported posts; a post without one counts as it was reported
 */
public record Foerteopplysninger(
        @Nullable Kommunenummer kommune,
        Innfoering kommunekilde,
        Foertbolig bolig,
        List<Integer> barn,
        List<Integer> andre,
        Innfoering personkilde,
        List<Foertperson> personer,
        Map<Postnoekkel, Foertpost> poster) {
    /** Who types in the application, as it stands in {@code kilder}. */
    public static final String SAKSBEHANDLER = "saksbehandler";

    /** Keeps its own copies of the collections. */
    public Foerteopplysninger {
        barn = List.copyOf(barn);
        andre = List.copyOf(andre);
        personer = List.copyOf(personer);
        poster = Map.copyOf(poster);
    }

    /** What was decided about the post. */
    public Foertpost post(Postnoekkel noekkel) {
        return poster.getOrDefault(noekkel, Foertpost.SOM_RAPPORTERT);
    }
}

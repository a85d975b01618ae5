package bospor.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice from Skatteetaten about its services, to be read by people: nothing in it says which service is down or whether it
 * is over.
 *
 * @param dato when it was written, null when it does not say
 * @param kategorier for example {@code Drift}, as they came
 * @param tekst the whole text without markup
 * @param lenke the page it stands on, https only, null when there is none
 */
public record Driftsmelding(
        String tittel,
        @Nullable LocalDate dato,
        List<String> kategorier,
        String tekst,
        @Nullable String lenke) {
    /** Keeps its own copy of the list. */
    public Driftsmelding {
        kategorier = List.copyOf(kategorier);
    }
}

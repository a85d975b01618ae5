package bospor.skatteetaten;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice from Skatteetaten: news, or a fault in operation. Nothing in it says which API is down or whether it is over;
 * that is for people to read.
 *
 * @param tidspunkt when it was written, null when it does not say
 * @param kategorier for example {@code Drift}, as they came
 * @param tekst the whole text without markup, paragraphs on lines of their own
 * @param lenke the page it stands on, https only, null when there is none
 */
public record Driftsvarsel(
        String tittel,
        @Nullable Instant tidspunkt,
        List<String> kategorier,
        String tekst,
        @Nullable String lenke) {
    /** Keeps its own copy of the list. */
    public Driftsvarsel {
        kategorier = List.copyOf(kategorier);
    }
}

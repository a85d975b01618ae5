package bospor.rules.statlig;

import bospor.domain.Inntekt;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which payments never count because they are tax-free, and which are paid every 14th day (forskrift § 5).
 *
 * <p>Codes as in the a-ordning, and the plain words a case worker may type, in lower case.
 */
final class Ytelser {
    private static final Map<String, String> SKATTEFRIE = Map.ofEntries(
            Map.entry("barnetrygd", "barnetrygd"),
            Map.entry("utvidetbarnetrygd", "barnetrygd"),
            Map.entry("barnebidrag", "barnebidrag"),
            Map.entry("bidragsforskudd", "barnebidrag"),
            Map.entry("underholdsbidragtilbarn", "barnebidrag"),
            Map.entry("kontantstoette", "kontantstøtte"),
            Map.entry("stoenadtilbarnetilsyn", "stønad til barnetilsyn"),
            Map.entry("skattefristoenadtilbarnetilsyn", "stønad til barnetilsyn"),
            Map.entry("grunnstoenad", "grunnstønad"),
            Map.entry("hjelpestoenad", "hjelpestønad"),
            Map.entry("grunnoghjelpestoenad", "grunn- og hjelpestønad"),
            Map.entry("sosialhjelp", "økonomisk sosialhjelp"),
            Map.entry("oekonomisksosialhjelp", "økonomisk sosialhjelp"),
            Map.entry("tiltakspenger", "tiltakspenger"),
            Map.entry("engangsstoenad", "engangsstønad"),
            Map.entry("engangsstoenadvedfoedsel", "engangsstønad"),
            Map.entry("skattepenger", "skattepenger"),
            Map.entry("bostoette", "bostøtte"),
            Map.entry("skattefrietilleggsstoenader", "skattefri tilleggsstønad"),
            Map.entry("skattefrierstatning", "skattefri erstatning"),
            Map.entry("skattefrieutbetalinger", "skattefri utbetaling"));

    private static final Set<String> FJORTENDAGERS = Set.of(
            "arbeidsavklaringspenger",
            "dagpenger",
            "dagpengervedarbeidsloeshet",
            "dagpengertilfiskersombareharhyre",
            "dagpengertilfisker");

    private Ytelser() {}

    /** What kind of tax-free payment it is, or null when it counts. */
    static @Nullable String skattefri(Inntekt post) {
        String kode = noekkel(post);
        return kode == null ? null : SKATTEFRIE.get(kode);
    }

    /** Whether it is AAP or dagpenger, which are paid every 14th day. */
    static boolean fjortendagers(Inntekt post) {
        String kode = noekkel(post);
        return kode != null && FJORTENDAGERS.contains(kode);
    }

    private static @Nullable String noekkel(Inntekt post) {
        String kode = post.kode() == null ? post.type() : post.kode();
        return kode.isEmpty() ? null : kode.toLowerCase(Locale.ROOT);
    }
}

package bospor.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure as a value. Texts are made from it by kind and language; it never holds a fødselsnummer, an amount,
 * a token or an address with an identifier.
 *
 * @param kode the service's own code ({@code IM-007}, {@code MP-121}), null when there is none
 * @param korrelasjonsid what support needs to find the call again, null when there is none
 * @param detaljer values that the text of this kind names, in its order: an organisation number, a scope, seconds
 */
public record Feil(
        Feilart art, @Nullable String kode, @Nullable String korrelasjonsid, List<String> detaljer) {
    /** Keeps its own copy of the details. */
    public Feil {
        detaljer = List.copyOf(detaljer);
    }

    /** A failure of this kind with nothing more to say. */
    public static Feil av(Feilart art) {
        return new Feil(art, null, null, List.of());
    }
}

package bospor.ui.calculation;

import bospor.domain.Kommunenummer;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names for numbers, where somebody knows them.
 *
 * @param kommune the name of a kommune by its number, empty when not known
 * @param payer the name of an organisation by its number, null when only the number is known
 */
public record Names(Function<Kommunenummer, Optional<String>> kommune, Function<String, @Nullable String> payer) {
    /** Names of kommuner only. */
    static Names ofKommuner(Function<Kommunenummer, Optional<String>> kommune) {
        return new Names(kommune, _ -> null);
    }
}

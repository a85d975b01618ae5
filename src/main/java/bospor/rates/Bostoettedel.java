package bospor.rates;

import bospor.rates.Regelpakke.Forutsetning;
import bospor.trace.Hjemmel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a pack that is a scheme of housing support.
 *
 * @param gjelderFra first day the pack may be used for
 * @param byggekloss the building block of the rules that the parameters belong to
 * @param hjemmel where the way of calculating stands
 * @param trekkerFraStatlig whether statlig bostøtte is deducted
 * @param perAar rounding of the yearly amount
 * @param perMaaned rounding of the monthly amount
 * @param parametere dated values by their ids, in the order of the file
 * @param tilfeller the pack's own cases, at least one
 */
public record Bostoettedel(
        LocalDate gjelderFra,
        String byggekloss,
        Hjemmel hjemmel,
        boolean trekkerFraStatlig,
        Formueregel formue,
        Avrundingsregel perAar,
        Avrundingsregel perMaaned,
        Map<String, Satsserie> parametere,
        List<Forutsetning> forutsetninger,
        List<Bostoettetilfelle> tilfeller) {
    /** Keeps its own copies of the collections. */
    public Bostoettedel {
        parametere = Collections.unmodifiableMap(new LinkedHashMap<>(parametere));
        forutsetninger = List.copyOf(forutsetninger);
        tilfeller = List.copyOf(tilfeller);
    }
}

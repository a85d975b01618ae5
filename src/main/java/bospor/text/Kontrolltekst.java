package bospor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What the check of a note says, in either language. The kinds are known by name only; the texts lie in {@code
 * kontroll.properties}, bokmål at the root.
 */
public final class Kontrolltekst {
    /** Longer than any name or sentence of ours: text from a file is not looked up word by word. */
    private static final int LENGSTE_ORD = 300;

    /** Which value of a kind is the program's own words in bokmål; all others stay as they are. */
    private static final Map<String, List<Integer>> ORD = Map.ofEntries(
            Map.entry("IKKE_NOTAT", List.of(0)),
            Map.entry("DATA_UHELT", List.of(1)),
            Map.entry("BELOEP_IKKE_MED_OPPLYSNINGENE", List.of(1)),
            Map.entry("RESULTAT_IKKE_SAMMENLIGNET", List.of(0)),
            Map.entry("SATS_ANNEN", List.of(0)),
            Map.entry("SATS_FINNES_IKKE", List.of(0)),
            Map.entry("SEGL_UTEN_VEDLEGG", List.of(0, 1)),
            Map.entry("SEGL_SKADET", List.of(0)),
            Map.entry("SEGL_HOLDER_IKKE", List.of(0)),
            Map.entry("SEGL_HOLDER", List.of(0)),
            Map.entry("ATTESTERT", List.of(2)),
            Map.entry("UNDERKJENT", List.of(2)),
            Map.entry("AVGJOERELSE_SKADET", List.of(1)));

    private static final ResourceBundle.Control BARE_DET_SPRAAKET =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Kontrolltekst() {}

    /**
     * The sentence of the kind, with what varies put in.
     *
     * @throws java.util.MissingResourceException when there is no text for the kind
     */
    public static String av(String art, List<String> verdier, Locale spraak) {
        List<String> sagt = new ArrayList<>(verdier);
        for (int plass : ORD.getOrDefault(art, List.of())) {
            if (plass < sagt.size()) {
                sagt.set(plass, paa(spraak, sagt.get(plass)));
            }
        }
        return Tekstmal.fyll(
                ResourceBundle.getBundle("bospor.text.kontroll", spraak, BARE_DET_SPRAAKET)
                        .getString(art),
                sagt);
    }

    /** Several reasons in a row are turned one by one. */
    private static String paa(Locale spraak, String ord) {
        return ord.length() > LENGSTE_ORD
                ? ord
                : Arrays.stream(ord.split("; ", -1))
                        .map(del -> Ordliste.paa(spraak, del))
                        .collect(Collectors.joining("; "));
    }
}

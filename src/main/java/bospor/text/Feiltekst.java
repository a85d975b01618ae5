package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure in three plain sentences, and who can put it right. The kinds are known by name only; the texts lie
 * in {@code feil.properties}, bokmål at the root.
 *
 * @param hva what happened
 * @param betydning what it means for the case
 * @param raad what to do about it
 */
public record Feiltekst(String hva, String betydning, String raad, Retter hvem) {
    private static final ResourceBundle.Control BARE_DET_SPRAAKET =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The sentences for the kind, with its details put in, in the language that comes nearest.
     *
     * @throws java.util.MissingResourceException when there is no text for the kind
     */
    public static Feiltekst av(String art, List<String> detaljer, Locale spraak) {
        return av(art, null, detaljer, spraak);
    }

    /**
     * The sentences for the kind with this code; where the code has none of its own, those of the kind in general.
     *
     * @throws java.util.MissingResourceException when there is no text for the kind
     */
    public static Feiltekst av(String art, @Nullable String kode, List<String> detaljer, Locale spraak) {
        Oppslag tekster = new Oppslag(tekster(spraak), art, kode, detaljer);
        return new Feiltekst(
                tekster.setning("hva"),
                tekster.setning("betydning"),
                tekster.setning("raad"),
                Retter.valueOf(tekster.setning("hvem")));
    }

    /** What the one who can put it right is called. */
    public static String navn(Retter hvem, Locale spraak) {
        return tekster(spraak).getString("hvem." + hvem);
    }

    private static ResourceBundle tekster(Locale spraak) {
        return ResourceBundle.getBundle("bospor.text.feil", spraak, BARE_DET_SPRAAKET);
    }

    private record Oppslag(
            ResourceBundle tekster, String art, @Nullable String kode, List<String> detaljer) {
        String setning(String slag) {
            String egen = art + "." + kode + "." + slag;
            return Tekstmal.fyll(tekster.getString(tekster.containsKey(egen) ? egen : art + "." + slag), detaljer);
        }
    }
}

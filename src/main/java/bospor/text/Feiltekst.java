package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure in three plain sentences, and who can put it right. The kinds are known by name only; the texts lie
 * in {@code feil.properties}, those of each problem with a key in {@code noekkel.properties}; bokmål at the root.
 *
 * @param hva what happened
 * @param betydning what it means for the case
 * @param raad what to do about it
 */
public record Feiltekst(String hva, String betydning, String raad, Retter hvem) {
    /** The kind whose codes are problems with a key. */
    private static final String NOEKKEL = "NOEKKEL_UTILGJENGELIG";

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
        Oppslag tekster = new Oppslag(bunt("feil", spraak), bunt("noekkel", spraak), art, kode, detaljer);
        return new Feiltekst(
                tekster.setning("hva"),
                tekster.setning("betydning"),
                tekster.setning("raad"),
                Retter.valueOf(tekster.setning("hvem")));
    }

    /** What the one who can put it right is called. */
    public static String navn(Retter hvem, Locale spraak) {
        return bunt("feil", spraak).getString("hvem." + hvem);
    }

    private static ResourceBundle bunt(String navn, Locale spraak) {
        return ResourceBundle.getBundle("bospor.text." + navn, spraak, BARE_DET_SPRAAKET);
    }

    private record Oppslag(
            ResourceBundle feil,
            ResourceBundle noekkel,
            String art,
            @Nullable String kode,
            List<String> detaljer) {
        String setning(String slag) {
            return Tekstmal.fyll(mal(slag), detaljer);
        }

        /** The code's own sentence, then the key room's, then the kind's. */
        private String mal(String slag) {
            String egen = art + "." + kode + "." + slag;
            if (feil.containsKey(egen)) {
                return feil.getString(egen);
            }
            String noekkelens = "noekkel." + kode + "." + slag;
            return art.equals(NOEKKEL) && noekkel.containsKey(noekkelens)
                    ? noekkel.getString(noekkelens)
                    : feil.getString(art + "." + slag);
        }
    }
}

package bospor.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * An expected failure in three plain sentences. The kinds are known by name only; the texts lie in
 * {@code feil.properties}, bokmål at the root.
 *
 * @param hva what happened
 * @param betydning what it means for the case
 * @param raad what to do about it
 */
public record Feiltekst(String hva, String betydning, String raad) {
    private static final ResourceBundle.Control BARE_DET_SPRAAKET =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The sentences for the kind, with its details put in, in the language that comes nearest.
     *
     * @throws java.util.MissingResourceException when there is no text for the kind
     */
    public static Feiltekst av(String art, List<String> detaljer, Locale spraak) {
        ResourceBundle tekster = ResourceBundle.getBundle("bospor.text.feil", spraak, BARE_DET_SPRAAKET);
        return new Feiltekst(
                setning(tekster, art + ".hva", detaljer),
                setning(tekster, art + ".betydning", detaljer),
                setning(tekster, art + ".raad", detaljer));
    }

    private static String setning(ResourceBundle tekster, String noekkel, List<String> detaljer) {
        String tekst = tekster.getString(noekkel);
        return detaljer.isEmpty() ? tekst : new MessageFormat(tekst, Locale.ROOT).format(detaljer.toArray());
    }
}

package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about keys and certificates that are no failures ({@link Feiltekst} has those), in one language. */
public final class Noekkeltekst {
    private final ResourceBundle tekster;

    /** The sentences in the language that comes nearest. */
    public Noekkeltekst(Locale spraak) {
        this.tekster = ResourceBundle.getBundle(
                "bospor.text.noekkel",
                spraak,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The sentence with its values put in.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    public String av(String noekkel, String... verdier) {
        return Tekstmal.fyll(tekster.getString(noekkel), List.of(verdier));
    }
}

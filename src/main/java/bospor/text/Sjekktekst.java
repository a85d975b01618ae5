package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the system check, in one language; bokmål at the root. */
public final class Sjekktekst {
    private final ResourceBundle tekster;

    /** The sentences in the language that comes nearest. */
    public Sjekktekst(Locale spraak) {
        this.tekster = ResourceBundle.getBundle(
                "bospor.text.systemsjekk",
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

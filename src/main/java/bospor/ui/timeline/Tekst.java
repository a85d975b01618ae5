package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Talltekst;
import bospor.ui.common.ViewLoader;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this view, with values filled in, and amounts as they are said aloud. */
final class Tekst {
    private static final ResourceBundle BUNT = ViewLoader.texts(Tekst.class);

    private Tekst() {}

    /** The text with its values in place. Numbers and dates must come as finished text. */
    static String av(String noekkel, Object... verdier) {
        String tekst = BUNT.getString(noekkel);
        return verdier.length == 0 ? tekst : new MessageFormat(tekst, Locale.ROOT).format(verdier);
    }

    /** {@code 12 345}. */
    static String tall(Kroner beloep) {
        return Talltekst.beloep(beloep.verdi());
    }

    /** {@code 12 345 kr}. */
    static String kr(Kroner beloep) {
        return Talltekst.kroner(beloep.verdi());
    }

    /** The amount for a label with little room: whole kroner, rounded half up. */
    static String hele(Kroner beloep) {
        return tall(beloep.heleKroner(RoundingMode.HALF_UP));
    }

    /** {@code minus 21 400 kroner}: screen readers skip the minus sign. */
    static String opplest(Kroner beloep) {
        return (beloep.erNegativ() ? "minus " + tall(beloep.negert()) : tall(beloep)) + " kroner";
    }
}

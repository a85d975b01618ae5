package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.math.RoundingMode;

/** The words of this view, with values filled in, and amounts as they are said aloud. */
final class Tekst {
    private static final Texts TEKSTER = Texts.of(Tekst.class);

    private Tekst() {}

    /** The text with its values in place. Numbers and dates must come as finished text. */
    static String av(String noekkel, Object... verdier) {
        return TEKSTER.get(noekkel, verdier);
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

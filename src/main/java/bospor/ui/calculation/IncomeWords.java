package bospor.ui.calculation;

import bospor.text.Inntektstypenavn;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Payers and types of reported posts in words. */
final class IncomeWords {
    private final Texts texts;
    private final Names names;

    IncomeWords(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** The type as a case worker knows it; a code without a name is shown as it is. */
    String type(String group, @Nullable String code) {
        return Inntektstypenavn.av(group, code == null ? "" : code);
    }

    /** Who reported: an organisation by its name, or by its number where no name is known; a private payer's identity number is never shown. */
    String payer(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return texts.get("post.payer.unknown");
        }
        if (number.length() != 9) {
            return texts.get("post.payer.person");
        }
        String name = names.payer().apply(number);
        if (name != null) {
            return name;
        }
        String grouped = number.substring(0, 3)
                + Talltekst.HARDT_MELLOMROM
                + number.substring(3, 6)
                + Talltekst.HARDT_MELLOMROM
                + number.substring(6);
        return texts.get("post.payer.org", grouped);
    }
}

package bospor.ui.search;

import bospor.domain.Foedselsnummer;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.FoedselsnummerLesing.Grunn;
import bospor.domain.FoedselsnummerLesing.Gyldig;
import bospor.domain.FoedselsnummerLesing.Ugyldig;
import bospor.ui.common.Texts;
import bospor.ui.search.Verdict.Tone;
import java.time.LocalDate;

/**
 * Judges a typed number the way a colleague would: says nothing while one is still typing, and one clear sentence after.
 *
 * <p>Outside production only invented persons are taken: a real number typed there has no purpose, and is refused.
 */
final class NumberCheck {
    private static final int OF_AGE = 18;

    private final Texts texts;
    private final boolean syntheticOnly;

    NumberCheck(Texts texts, boolean syntheticOnly) {
        this.texts = texts;
        this.syntheticOnly = syntheticOnly;
    }

    /**
     * The verdict on the text.
     *
     * @param left whether the case worker has left the field, so that too few digits is a fault
     * @param applicant whether the row is the applicant's, who is the only one that can be a minor
     */
    Verdict judge(String text, boolean left, boolean applicant, LocalDate today) {
        return switch (FoedselsnummerLesing.les(text, syntheticOnly)) {
            case Ugyldig(Grunn grunn) -> invalid(grunn, text, left, applicant);
            case Gyldig(Foedselsnummer number) -> valid(number, applicant, today);
        };
    }

    /** The verdict on a number that also stands in the row with the given label. */
    Verdict twice(String otherLabel) {
        return wrong("nummer.toGanger", otherLabel);
    }

    private Verdict invalid(Grunn grunn, String text, boolean left, boolean applicant) {
        if (grunn == Grunn.TOMT) {
            return left
                    ? wrong(applicant ? "nummer.TOMT.soeker" : "nummer.TOMT")
                    : neutral(texts.get("nummer.ledetekst"));
        }
        if (grunn == Grunn.FOR_KORT && !left) {
            return neutral(texts.get(
                    "nummer.underveis",
                    text.codePoints().filter(Character::isDigit).count()));
        }
        return wrong("nummer." + grunn);
    }

    private Verdict valid(Foedselsnummer number, boolean applicant, LocalDate today) {
        if (syntheticOnly && !number.erSyntetisk()) {
            return wrong("nummer.virkeligPerson");
        }
        Integer age = number.alder(today);
        if (age != null && age < 0) {
            return wrong("nummer.DATO");
        }
        if (age != null && age < OF_AGE && !applicant) {
            return wrong("nummer.barn", age);
        }
        String years = age == null ? texts.get("nummer.ukjentAlder") : texts.get("nummer.alder", age);
        if (age != null && age < OF_AGE) {
            return new Verdict(Tone.NOTED, texts.get("nummer.soekerUnder18", age), number);
        }
        return number.erDnummer()
                ? new Verdict(Tone.NOTED, texts.get("nummer.dnummer", years), number)
                : new Verdict(Tone.GOOD, years, number);
    }

    private Verdict neutral(String text) {
        return new Verdict(Tone.NEUTRAL, text, null);
    }

    private Verdict wrong(String key, Object... values) {
        return new Verdict(Tone.WRONG, texts.get(key, values), null);
    }
}

package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source of income through the months: one person, one payer, one type.
 *
 * @param id the same for the same source each time the household is fetched; holds no identity number
 * @param person the person's place in the household
 * @param utbetaler the payer as shown: a name, or {@code Org.nr. 310 000 027}
 * @param type the type in our words
 * @param engang whether it is a one-off or concerns other months: drawn hatched
 * @param teller whether it counts in the month's sum; natural benefits and expense allowances do not
 * @param farge 1–8: the payer's colour
 */
record Inntektsserie(
        String id,
        int person,
        String personnavn,
        String utbetaler,
        String type,
        boolean engang,
        boolean teller,
        int farge,
        Moenster moenster,
        Map<YearMonth, Seriecelle> celler) {
    /** What came in the month, or null when nothing did. */
    @Nullable
    Seriecelle celle(YearMonth maaned) {
        return celler.get(maaned);
    }

    /** {@code David, Kystbuss Demo AS, timelønn}: who, from whom and what, as it is read aloud. */
    String opplest() {
        String fra = utbetaler.startsWith("Org.nr.") ? "o" + utbetaler.substring(1) : utbetaler;
        boolean forkortelse = type.length() > 1 && Character.isUpperCase(type.charAt(1));
        String hva = forkortelse ? type : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return personnavn + ", " + fra + ", " + hva;
    }
}

package bospor.ui.timeline;

import static bospor.text.Talltekst.HARDT_MELLOMROM;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a payer is called on the screen. The data hold numbers only: an organisation number is shown grouped, a private
 * employer's identity number never in full.
 */
final class Utbetalernavn {
    private final Function<String, @Nullable String> navn;

    /** Asks the function for a name first; it may answer null. */
    Utbetalernavn(Function<String, @Nullable String> navn) {
        this.navn = navn;
    }

    /** {@code Kystbuss Demo AS}, {@code Org.nr. 310 000 027} or words for a payer that has neither. */
    String av(@Nullable String nummer) {
        if (nummer == null || nummer.isBlank()) {
            return Tekst.av("utbetaler.ikkeOppgitt");
        }
        String kjent = navn.apply(nummer);
        return kjent != null ? kjent : nummer(nummer);
    }

    /** The number as shown, without asking for a name. */
    static String nummer(String nummer) {
        boolean sifre = nummer.chars().allMatch(Character::isDigit);
        if (sifre && nummer.length() == 9) {
            return "Org.nr." + HARDT_MELLOMROM + gruppert(nummer);
        }
        return sifre && nummer.length() == 11
                ? Tekst.av("utbetaler.privat", nummer.substring(9))
                : Tekst.av("utbetaler.ukjent");
    }

    /** {@code 310 000 027} for nine digits, otherwise words. */
    static String gruppert(String nummer) {
        if (nummer.length() != 9) {
            return Tekst.av("utbetaler.ukjent");
        }
        return nummer.substring(0, 3)
                + HARDT_MELLOMROM
                + nummer.substring(3, 6)
                + HARDT_MELLOMROM
                + nummer.substring(6);
    }
}

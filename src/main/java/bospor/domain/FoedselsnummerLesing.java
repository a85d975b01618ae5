package bospor.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a typed identity number: the number, or the one thing that is wrong with it.
 *
 * <p>Spaces, hard spaces and a dash between the groups are accepted. Which digit is wrong is not guessed. The control
 * digits are checked strictly; Skatteetaten has announced numbers with relaxed control digits from 2032.
 */
public sealed interface FoedselsnummerLesing {
    /** The text is a number. */
    record Gyldig(Foedselsnummer nummer) implements FoedselsnummerLesing {}

    /** The text is not a number, for this reason. */
    record Ugyldig(Grunn grunn) implements FoedselsnummerLesing {}

    /** What is wrong with a typed identity number. */
    enum Grunn {
        /** Nothing was typed. */
        TOMT,
        /** There is something else than digits and spaces. */
        BOKSTAVER,
        /** Fewer than eleven digits so far. */
        FOR_KORT,
        /** More than eleven digits. */
        FOR_LANGT,
        /** The first six digits are no date. */
        DATO,
        /** The two last digits do not fit the others. */
        KONTROLLSIFFER,
        /** A synthetic number (month + 80) where only real persons are looked up. */
        SYNTETISK_I_PRODUKSJON
    }

    /** Reads what was typed; synthetic numbers are refused unless allowed (test and training). */
    static FoedselsnummerLesing les(String tekst, boolean syntetiskeTillatt) {
        String sifre = utenSkille(tekst);
        if (sifre.isEmpty()) {
            return new Ugyldig(Grunn.TOMT);
        }
        if (!sifre.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Ugyldig(Grunn.BOKSTAVER);
        }
        if (sifre.length() != 11) {
            return new Ugyldig(sifre.length() < 11 ? Grunn.FOR_KORT : Grunn.FOR_LANGT);
        }
        if (!harDato(sifre)) {
            return new Ugyldig(Grunn.DATO);
        }
        if (!kontrollsifreStemmer(sifre)) {
            return new Ugyldig(Grunn.KONTROLLSIFFER);
        }
        Foedselsnummer nummer = new Foedselsnummer(sifre);
        return nummer.erSyntetisk() && !syntetiskeTillatt
                ? new Ugyldig(Grunn.SYNTETISK_I_PRODUKSJON)
                : new Gyldig(nummer);
    }

    private static String utenSkille(String tekst) {
        StringBuilder ut = new StringBuilder(11);
        tekst.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != 0x200B)
                .forEach(ut::appendCodePoint);
        return ut.toString();
    }

    private static int dag(String sifre) {
        int dag = Integer.parseInt(sifre.substring(0, 2));
        return dag > 40 ? dag - 40 : dag;
    }

    /** The month without the 80 of Tenor, the 65 of Nav's test persons or the 40 of H-numbers. */
    private static int maaned(String sifre) {
        int maaned = Integer.parseInt(sifre.substring(2, 4));
        return maaned > 80 ? maaned - 80 : maaned > 40 ? maaned - 40 : maaned;
    }

    private static boolean harDato(String sifre) {
        int dag = dag(sifre);
        int maaned = maaned(sifre);
        return maaned >= 1
                && maaned <= 12
                && dag >= 1
                && dag <= java.time.Month.of(maaned).maxLength();
    }

    private static boolean kontrollsifreStemmer(String sifre) {
        return rest(sifre, new int[] {3, 7, 6, 1, 8, 9, 4, 5, 2, 1}) == 0
                && rest(sifre, new int[] {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) == 0;
    }

    private static int rest(String sifre, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (sifre.charAt(i) - '0');
        }
        return sum % 11;
    }

    /** The date of birth by Skatteetaten's table of individual numbers, or null where no century fits. */
    static @Nullable LocalDate foedselsdato(String sifre) {
        int toSifret = Integer.parseInt(sifre.substring(4, 6));
        int individnummer = Integer.parseInt(sifre.substring(6, 9));
        int aar;
        if (individnummer < 500) {
            aar = 1900 + toSifret;
        } else if (individnummer < 750 && toSifret >= 54) {
            aar = 1800 + toSifret;
        } else if (toSifret < 40) {
            aar = 2000 + toSifret;
        } else if (individnummer >= 900) {
            aar = 1900 + toSifret;
        } else {
            return null;
        }
        try {
            return LocalDate.of(aar, maaned(sifre), dag(sifre));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

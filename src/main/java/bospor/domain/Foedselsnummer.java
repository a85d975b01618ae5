package bospor.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An eleven-digit Norwegian identity number whose control digits are right: fødselsnummer, D-number or synthetic number.
 *
 * <p>{@link #toString()} is always masked, so that a number never slips into a log or a message; code that needs the
 * digits says so with {@link #fulltNummer()}. Made by {@link FoedselsnummerLesing#les}.
 */
public final class Foedselsnummer implements Comparable<Foedselsnummer> {
    private final String sifre;

    Foedselsnummer(String sifre) {
        this.sifre = sifre;
    }

    /**
     * The number of eleven digits that are known to be right, for files and answers.
     *
     * @throws IllegalArgumentException when they are not; the message does not repeat them
     */
    public static Foedselsnummer av(String sifre) {
        if (FoedselsnummerLesing.les(sifre, true) instanceof FoedselsnummerLesing.Gyldig(Foedselsnummer nummer)) {
            return nummer;
        }
        throw new IllegalArgumentException("ikke et gyldig fødselsnummer");
    }

    /** All eleven digits: for the request to Skatteetaten and for showing to the case worker only. */
    public String fulltNummer() {
        return sifre;
    }

    /** The number grouped as {@code 148387 40228}, for showing to the case worker only. */
    public String gruppert() {
        return sifre.substring(0, 6) + " " + sifre.substring(6);
    }

    /** Only the last two digits behind stars, for everything else. */
    public String maskert() {
        return "*** ***" + sifre.substring(9);
    }

    /** Whether this is a D-number (day of birth + 40). */
    public boolean erDnummer() {
        return sifre.charAt(0) >= '4';
    }

    /** Whether this is a synthetic number of Skatteetaten's Tenor (month + 80): no living person. */
    public boolean erSyntetisk() {
        return sifre.charAt(2) >= '8';
    }

    /** The date of birth the number tells, or null where its individual number fits no century. */
    public @Nullable LocalDate foedselsdato() {
        return FoedselsnummerLesing.foedselsdato(sifre);
    }

    /** Age in whole years on the given day, or null when the date of birth is not known. */
    public @Nullable Integer alder(LocalDate dag) {
        LocalDate foedt = foedselsdato();
        return foedt == null ? null : Period.between(foedt, dag).getYears();
    }

    @Override
    public int compareTo(Foedselsnummer annet) {
        return sifre.compareTo(annet.sifre);
    }

    @Override
    public boolean equals(Object annet) {
        return annet instanceof Foedselsnummer f && sifre.equals(f.sifre);
    }

    @Override
    public int hashCode() {
        return sifre.hashCode();
    }

    /** Masked, see {@link #maskert()}. */
    @Override
    public String toString() {
        return maskert();
    }
}

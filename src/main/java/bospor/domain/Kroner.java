package bospor.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of Norwegian kroner, positive, zero or negative, with any number of decimals.
 *
 * <p>Two amounts are equal when they are the same number, whatever their number of decimals. Nothing is rounded unless
 * a rounding is named: rounding belongs where the provision that orders it is implemented. Whether an amount is per month
 * or per year is said by the name of the field that holds it.
 */
public final class Kroner implements Comparable<Kroner> {
    /** No kroner at all. */
    public static final Kroner ZERO = new Kroner(BigDecimal.ZERO);

    private final BigDecimal verdi;

    private Kroner(BigDecimal verdi) {
        this.verdi = verdi;
    }

    /** The amount of the given number of kroner. */
    public static Kroner av(BigDecimal verdi) {
        return verdi.signum() == 0 ? ZERO : new Kroner(verdi);
    }

    /** The amount of a whole number of kroner. */
    public static Kroner av(long hele) {
        return av(BigDecimal.valueOf(hele));
    }

    /**
     * The amount written as a plain decimal with a point, as in the file formats ({@code 1250.50}).
     *
     * @throws NumberFormatException when the text is no decimal number
     */
    public static Kroner av(String desimaltall) {
        return av(new BigDecimal(desimaltall));
    }

    /** The exact number. */
    public BigDecimal verdi() {
        return verdi;
    }

    /** This and the other amount together. */
    public Kroner pluss(Kroner annet) {
        return av(verdi.add(annet.verdi));
    }

    /** This amount less the other. */
    public Kroner minus(Kroner annet) {
        return av(verdi.subtract(annet.verdi));
    }

    /** This amount with the other sign. */
    public Kroner negert() {
        return av(verdi.negate());
    }

    /** This amount times an exact factor. */
    public Kroner ganger(BigDecimal faktor) {
        return av(verdi.multiply(faktor));
    }

    /** This amount times a whole factor. */
    public Kroner ganger(long faktor) {
        return ganger(BigDecimal.valueOf(faktor));
    }

    /** This amount divided, rounded to the given number of decimals as ordered. */
    public Kroner delt(BigDecimal divisor, int desimaler, RoundingMode avrunding) {
        return av(verdi.divide(divisor, desimaler, avrunding));
    }

    /** This amount in whole kroner, rounded as ordered. */
    public Kroner heleKroner(RoundingMode avrunding) {
        return av(verdi.setScale(0, avrunding));
    }

    /** The larger of the two amounts. */
    public Kroner minst(Kroner gulv) {
        return compareTo(gulv) >= 0 ? this : gulv;
    }

    /** The smaller of the two amounts. */
    public Kroner hoeyst(Kroner tak) {
        return compareTo(tak) <= 0 ? this : tak;
    }

    /** Whether the amount is below zero. */
    public boolean erNegativ() {
        return verdi.signum() < 0;
    }

    /** Whether the amount is above zero. */
    public boolean erPositiv() {
        return verdi.signum() > 0;
    }

    /** Whether the amount is zero. */
    public boolean erNull() {
        return verdi.signum() == 0;
    }

    @Override
    public int compareTo(Kroner annet) {
        return verdi.compareTo(annet.verdi);
    }

    @Override
    public boolean equals(Object annet) {
        return annet instanceof Kroner k && verdi.compareTo(k.verdi) == 0;
    }

    @Override
    public int hashCode() {
        return verdi.stripTrailingZeros().hashCode();
    }

    /** The plain decimal without needless zeros, as in the file formats. */
    @Override
    public String toString() {
        return verdi.signum() == 0 ? "0" : verdi.stripTrailingZeros().toPlainString();
    }
}

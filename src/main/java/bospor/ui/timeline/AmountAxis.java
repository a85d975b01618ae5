package bospor.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale of amounts, from the least to the greatest with zero always in it, and round marks between them.
 *
 * @param bunn kroner at the bottom: the least amount, or zero
 * @param topp kroner at the top: the greatest amount, above zero
 * @param steg kroner between two marks: 1, 2 or 5 times a power of ten
 */
record AmountAxis(double bunn, double topp, double steg) {
    private static final double MINSTE_STEG = 10;

    /** The scale with at most so many steps between its ends (at least two). */
    static AmountAxis av(double minst, double stoerst, int maksSteg) {
        double fra = Math.min(0, minst);
        double til = Math.max(MINSTE_STEG, stoerst);
        double steg = MINSTE_STEG;
        int n = 0;
        while (antall(fra, til, steg) > Math.max(2, maksSteg)) {
            n++;
            double tier = Math.pow(10, Math.floorDiv(n, 3) + 1);
            steg = tier
                    * switch (n % 3) {
                        case 0 -> 1;
                        case 1 -> 2;
                        default -> 5;
                    };
        }
        return new AmountAxis(fra, til, steg);
    }

    private static double antall(double fra, double til, double steg) {
        return (til - fra) / steg;
    }

    /** The marks from the bottom up, in kroner. */
    List<Long> merker() {
        List<Long> merker = new ArrayList<>();
        for (long i = (long) Math.ceil(bunn / steg); i <= Math.floor(topp / steg); i++) {
            merker.add(Math.round(i * steg));
        }
        return merker;
    }

    /** How far down from the top the amount lies, as a share of the height (0–1). */
    double andelFraTopp(double beloep) {
        return (topp - beloep) / (topp - bunn);
    }
}

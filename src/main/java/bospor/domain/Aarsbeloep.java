package bospor.domain;

/**
 * What a person must state for the year because the monthly reports do not show it.
 *
 * @param kapitalinntekt net capital income, kroner per year before the allowance
 * @param naeringsinntekt personal income from own business, kroner per year
 * @param utlandsinntekt gross foreign income, kroner per year
 * @param skattefriLeieinntektPerMaaned tax-free rent received, kroner per month
 * @param nettoformue wealth less debt, kroner; may be negative
 */
public record Aarsbeloep(
        Kroner kapitalinntekt,
        Kroner naeringsinntekt,
        Kroner utlandsinntekt,
        Kroner skattefriLeieinntektPerMaaned,
        Kroner nettoformue) {
    /** Nothing stated. */
    public static final Aarsbeloep INGEN =
            new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO);

    /** The same with this capital income, kroner per year. */
    public Aarsbeloep medKapitalinntekt(Kroner ny) {
        return new Aarsbeloep(ny, naeringsinntekt, utlandsinntekt, skattefriLeieinntektPerMaaned, nettoformue);
    }

    /** The same with this income from own business, kroner per year. */
    public Aarsbeloep medNaeringsinntekt(Kroner ny) {
        return new Aarsbeloep(kapitalinntekt, ny, utlandsinntekt, skattefriLeieinntektPerMaaned, nettoformue);
    }

    /** The same with this foreign income, kroner per year. */
    public Aarsbeloep medUtlandsinntekt(Kroner ny) {
        return new Aarsbeloep(kapitalinntekt, naeringsinntekt, ny, skattefriLeieinntektPerMaaned, nettoformue);
    }

    /** The same with this tax-free rent, kroner per month. */
    public Aarsbeloep medSkattefriLeieinntekt(Kroner nyPerMaaned) {
        return new Aarsbeloep(kapitalinntekt, naeringsinntekt, utlandsinntekt, nyPerMaaned, nettoformue);
    }

    /** The same with this wealth less debt, kroner. */
    public Aarsbeloep medNettoformue(Kroner ny) {
        return new Aarsbeloep(kapitalinntekt, naeringsinntekt, utlandsinntekt, skattefriLeieinntektPerMaaned, ny);
    }
}

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
}

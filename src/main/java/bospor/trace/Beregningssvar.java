package bospor.trace;

/** What comes of a calculation: a result, or the one place where the input cannot be read. */
public sealed interface Beregningssvar permits Beregningsresultat, Inndatafeil {}

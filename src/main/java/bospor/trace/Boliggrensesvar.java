package bospor.trace;

/** What comes of holding an income against the limit: a result, or the one place where the input cannot be read. */
public sealed interface Boliggrensesvar permits Boliggrenseresultat, Inndatafeil {}

package bospor.rules;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningssvar;
import bospor.trace.Regelsett;

/** A scheme of housing support that can be calculated. Safe to use from several threads. */
public interface Ordning {
    /** Which rules these are, and their version. */
    Regelsett regelsett();

    /** Calculates one termin for one household. Never throws for bad input: that is an answer too. */
    Beregningssvar beregn(Beregningsinndata inndata);
}

package bospor.casework;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningssvar;

/** Calculates one termin by the scheme the input names. Pure: same input, same answer, no clock and no I/O. */
@FunctionalInterface
public interface Beregner {
    /** The result with its whole explanation, or where the input cannot be read. */
    Beregningssvar beregn(Beregningsinndata inndata);
}

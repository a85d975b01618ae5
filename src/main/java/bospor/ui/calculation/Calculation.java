package bospor.ui.calculation;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningsresultat;

/** A result and exactly the input it was calculated from. */
public record Calculation(Beregningsinndata inndata, Beregningsresultat resultat) {}

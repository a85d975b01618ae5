package bospor.casework.hvaom;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningsresultat;

/**
 * What comes of a household as it might be.
 *
 * @param utgangspunkt the household as it is, as it can be changed from
 * @param inndata the input that was calculated
 * @param kurve the support of this household at other incomes
 */
public record HvaOmSvar(
        HvaOm utgangspunkt, Beregningsinndata inndata, Beregningsresultat resultat, Stoettekurve kurve) {}

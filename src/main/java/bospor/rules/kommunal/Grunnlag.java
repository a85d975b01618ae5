package bospor.rules.kommunal;

import bospor.domain.Beregningsinndata;
import bospor.rates.Bostoettedel;
import bospor.trace.Hjemmel;

/** What a building block calculates from: the input, the scheme's own fields, and the values of the day. */
record Grunnlag(Beregningsinndata inndata, Bostoettedel del, Ordningsdata data, Pakkesatser satser) {
    /** Where the way of calculating stands. */
    Hjemmel hjemmel() {
        return del.hjemmel();
    }

    /** Everybody in the household. */
    int antallPersoner() {
        return inndata.husstand().antall();
    }
}

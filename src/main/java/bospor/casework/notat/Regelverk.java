package bospor.casework.notat;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningssvar;
import bospor.trace.Regelsett;
import java.util.Optional;

/** The rules of this program, applied to whatever rates they are given. */
public interface Regelverk {
    /** The rates and kommuner of this program that a calculation of the input would use. */
    Regelgrunnlag grunnlag(Beregningsinndata inndata);

    /** Calculates with the given rates and kommuner only. */
    Beregningssvar beregn(Beregningsinndata inndata, Regelgrunnlag grunnlag);

    /** Which rules this program has for the scheme, empty when it has none. */
    Optional<Regelsett> regelsett(String ordning);
}

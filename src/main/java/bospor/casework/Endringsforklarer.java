package bospor.casework;

import bospor.domain.Beregningsinndata;
import bospor.trace.Endring;
import java.util.Optional;

/** Explains why a later calculation gives another amount than an earlier one of the same scheme. Pure and thread-safe. */
@FunctionalInterface
public interface Endringsforklarer {
    /** The causes in kroner per month, or empty when one of the two cannot be calculated or assessed. */
    Optional<Endring> forklar(Beregningsinndata foer, Beregningsinndata etter);
}

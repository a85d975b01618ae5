package bospor.casework;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Maanedsperiode;

/** Port: where monthly income comes from. Blocks until the answer is there; never throws for an expected failure. */
@FunctionalInterface
public interface Inntektskilde {
    /** Everything reported for the person in the months, both included. */
    Kildesvar<Inntektsopplysninger> hent(Foedselsnummer person, Maanedsperiode periode);
}

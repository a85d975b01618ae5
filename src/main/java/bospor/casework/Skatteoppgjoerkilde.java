package bospor.casework;

import bospor.domain.Foedselsnummer;
import bospor.domain.Skattegrunnlag;

/** Port: where the tax settlement comes from. Blocks until the answer is there; never throws for an expected failure. */
@FunctionalInterface
public interface Skatteoppgjoerkilde {
    /** The newest settlement there is for the person. */
    Kildesvar<Skattegrunnlag> hentNyeste(Foedselsnummer person);
}

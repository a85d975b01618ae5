package bospor.casework.hvaom;

import bospor.domain.Kroner;

/**
 * A household as it might be.
 *
 * @param inntektPerMaaned inntektsgrunnlag of the whole household, kroner per month, zero or more
 * @param boutgiftPerMaaned rent, felleskostnader or renter og avdrag, whichever the tenure asks for, kroner per month
 * @param antall persons in the household, at least one
 */
public record HvaOm(Kroner inntektPerMaaned, Kroner boutgiftPerMaaned, int antall) {
    /** Refuses what no household can be. */
    public HvaOm {
        if (antall < 1 || inntektPerMaaned.erNegativ() || boutgiftPerMaaned.erNegativ()) {
            throw new IllegalArgumentException("en husstand har minst én person og ingen negative beløp");
        }
    }
}

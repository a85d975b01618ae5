package bospor.casework.etterkontroll;

import bospor.domain.Inntekt;
import bospor.domain.Termin;

/**
 * A payment as the a-ordning reports it now. All posts of the same kind and payer in that month are given together; a
 * post that was withdrawn has the amount zero.
 */
public record Postkorreksjon(Termin termin, String person, Inntekt post) {}

package bospor.casework.omregning;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningsresultat;
import org.jspecify.annotations.Nullable;

/**
 * One case as it was calculated before.
 *
 * @param saksnummer as the note says, empty when it says none
 * @param resultat what came of it then; null when it was never calculated, and then the rules of today say what it was
 */
public record Omregningssak(
        String saksnummer,
        Beregningsinndata inndata,
        @Nullable Beregningsresultat resultat) {}

package bospor.casework.notat;

import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningsresultat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a beregningsnotat: what the pages show and the attachment holds.
 *
 * @param oppslag the look-up it rests on, null when the input came another way
 * @param forsegling whose seal is on it, null when there is only a checksum
 */
public record Notatdata(
        Maalform maal,
        Beregningsinndata inndata,
        Beregningsresultat resultat,
        Regelgrunnlag grunnlag,
        Program program,
        Utarbeidelse utarbeidet,
        List<Notatperson> personer,
        @Nullable Oppslagsgrunnlag oppslag,
        List<Skjoenn> skjoenn,
        @Nullable Forsegling forsegling) {
    /** Keeps its own copies of the lists. */
    public Notatdata {
        personer = List.copyOf(personer);
        skjoenn = List.copyOf(skjoenn);
    }
}

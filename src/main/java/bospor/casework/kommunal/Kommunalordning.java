package bospor.casework.kommunal;

import bospor.domain.Kommunenummer;
import bospor.trace.Hjemmel;
import java.util.List;

/**
 * A scheme of kommunal bostøtte that can be chosen.
 *
 * @param kontorets whether it is a pack of the office's own and not one of the program
 * @param samordnes whether statlig bostøtte is deducted
 * @param hjemmel where the way of calculating stands
 * @param forutsetninger what the sources leave open and the pack has settled, in plain Norwegian
 */
public record Kommunalordning(
        String id,
        String navn,
        Kommunenummer kommune,
        boolean kontorets,
        boolean samordnes,
        Hjemmel hjemmel,
        List<Ordningsfelt> felter,
        List<String> forutsetninger) {
    /** Keeps its own copies of the lists. */
    public Kommunalordning {
        felter = List.copyOf(felter);
        forutsetninger = List.copyOf(forutsetninger);
    }
}

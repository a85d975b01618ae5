package bospor.rules.kommunal;

import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Steg;
import java.util.List;

/**
 * What a building block has found, before state support is deducted and anything is rounded.
 *
 * @param stoette exact kroner per year or per month, as its unit says; below zero when there is nothing to cover
 * @param ingenGrunn why there is nothing, said when {@code stoette} is not above zero
 * @param avslag conditions that are not met
 */
record Utregning(Steg stoette, String ingenGrunn, List<Grunn> avslag, List<Noekkeltall> noekkeltall) {
    Utregning {
        avslag = List.copyOf(avslag);
        noekkeltall = List.copyOf(noekkeltall);
    }
}

/**
 * Kommunal bostøtte and the income limit for kommunal bolig: the rules of a kommune come as a rule pack, and here are the
 * building blocks that a pack's parameters are put into.
 *
 * <p>A building block knows a way of calculating, never a kommune. What the sources leave open stands in the pack as an
 * assumption and comes out with every result. Must not know where packs come from or how a result is shown.
 */
@NullMarked
package bospor.rules.kommunal;

import org.jspecify.annotations.NullMarked;

/**
 * The picture of a household's income: months by source as a chart and as an equal table, the yearly settlements beside
 * them, and every figure opening into the reported posts.
 *
 * <p>Draws what the look-up holds and judges nothing: no rule, no calculation of bostøtte, no adapter, no other view.
 */
@NullMarked
package bospor.ui.timeline;

import org.jspecify.annotations.NullMarked;

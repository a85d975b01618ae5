/**
 * The municipal scheme beside the state's, and the income limit for kommunal bolig: which rule pack, the facts it asks for, its
 * result with breakdown and assumptions, and what state and kommune pay together. Must not know a rule or another panel.
 */
@NullMarked
package bospor.ui.calculation.municipal;

import org.jspecify.annotations.NullMarked;

/**
 * Attestering: a second person approves a beregningsnotat or sends it back with reasons from a fixed list.
 *
 * <p>Nobody decides about their own work, every try is logged, and a decision is added to the note without touching what was
 * there. Knows no file format, no key and no screen: those are behind ports.
 */
@NullMarked
package bospor.casework.attestering;

import org.jspecify.annotations.NullMarked;

/**
 * Ny beregning and etterkontroll (forskrift om bustøtte § 14): the terminer of a year as they were decided, compared with
 * corrected a-meldinger and with the tax settlement of every adult, and measured against the two thresholds.
 *
 * <p>Pure: no clock, no file. Uses the rates and a calculator that is handed in; must not know a screen or a file format.
 */
@NullMarked
package bospor.casework.etterkontroll;

import org.jspecify.annotations.NullMarked;

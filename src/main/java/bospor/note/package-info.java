/**
 * The beregningsnotat: one PDF that is both the readable note and its own data, its seal, and the check of both.
 *
 * <p>Pages are made from the very data that are attached, so that they cannot say anything else. A file that comes from
 * outside is measured before a PDF library sees it, and nothing in it is run or fetched. Knows no rule and no rate: who
 * calculates again is handed in.
 */
@NullMarked
package bospor.note;

import org.jspecify.annotations.NullMarked;

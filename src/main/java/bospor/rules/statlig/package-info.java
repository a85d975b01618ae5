/**
 * Statlig bostøtte: lov om bustøtte §§ 3–4 and forskrift om bustøtte §§ 1–8 and 13, one class for each provision, in the
 * order of its text.
 *
 * <p>Every number is computed here once and carries its explanation. Must not know where input comes from or how the
 * result is shown. Not implemented, because the input of one termin does not hold it: § 9 (application and automatic
 * re-test), § 11, §§ 14–15 (etteroppgjør and set-off), § 17 (scheme of 2009, which public data cannot recompute), and the
 * conditions on the dwelling (lova § 5) and on registration (lova § 2), which the case worker judges.
 */
@NullMarked
package bospor.rules.statlig;

import org.jspecify.annotations.NullMarked;

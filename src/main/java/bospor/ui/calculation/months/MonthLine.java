package bospor.ui.calculation.months;

import bospor.domain.Termin;

/**
 * A month as it stands in the table.
 *
 * @param income inntektsgrunnlag per month; empty when it was not calculated
 * @param support kroner per month; empty when there is no amount
 * @param status how it came out, in a word
 * @param remark why, or what the case worker must know; empty when nothing
 * @param shown whether it is the month that the view shows
 */
record MonthLine(
        Termin termin, String month, String income, String support, String status, String remark, boolean shown) {
    /** The line with tabs between, for a spreadsheet. */
    String asText() {
        return String.join("\t", month, income, support, status, remark);
    }
}

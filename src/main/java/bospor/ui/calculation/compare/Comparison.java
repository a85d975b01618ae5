package bospor.ui.calculation.compare;

import java.util.List;

/**
 * What the panel shows of two calculations.
 *
 * @param earlier month and support of the one that was kept
 * @param later month and support of the one that shows now
 * @param sum how much more or less, with its sign
 * @param causes what it comes from, in the order they were put in; together the sum
 * @param remark what is said when there are no causes; empty otherwise
 */
record Comparison(String earlier, String later, String sum, List<Cause> causes, String remark) {
    Comparison {
        causes = List.copyOf(causes);
    }

    /**
     * One cause.
     *
     * @param kind what kind of cause, in a word
     * @param support kroner more or less support per month, with its sign
     * @param income kroner more or less income per month, with its sign; empty when the income is the same
     */
    record Cause(String kind, String text, String support, String income) {}

    /** The comparison with tabs between, for the clipboard. */
    String asText() {
        StringBuilder text = new StringBuilder();
        text.append(earlier).append('\n').append(later).append('\n');
        causes.forEach(c -> text.append(c.kind())
                .append('\t')
                .append(c.text())
                .append('\t')
                .append(c.support())
                .append('\n'));
        return text.append(remark.isEmpty() ? "" : remark + "\n")
                .append(sum)
                .append('\n')
                .toString();
    }
}

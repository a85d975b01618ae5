package bospor.ui.calculation.control;

import java.util.List;

/**
 * What the panel shows of a control.
 *
 * @param headline what comes of it, with the amount that is paid or reclaimed
 * @param reasons why, and why it cannot be controlled
 * @param sum all differences together and the two thresholds; empty when there is none
 * @param months each month: decided, new and the difference
 * @param causes the causes of the year with kroner, which add up to the sum
 * @param assumptions what the rules leave open
 */
record ControlShown(
        Kind kind,
        String headline,
        List<String> reasons,
        String sum,
        List<String> months,
        List<String> causes,
        List<String> assumptions) {
    /** What it means for the household. */
    enum Kind {
        UNCHANGED,
        MONEY,
        IMPOSSIBLE
    }

    ControlShown {
        reasons = List.copyOf(reasons);
        months = List.copyOf(months);
        causes = List.copyOf(causes);
        assumptions = List.copyOf(assumptions);
    }

    static ControlShown impossible(String headline, List<String> reasons) {
        return new ControlShown(Kind.IMPOSSIBLE, headline, reasons, "", List.of(), List.of(), List.of());
    }
}

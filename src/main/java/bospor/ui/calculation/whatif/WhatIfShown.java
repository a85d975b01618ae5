package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.Stoettekurve;
import bospor.casework.hvaom.Stoettekurve.Punkt;
import bospor.domain.Kroner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the panel shows of what was tried.
 *
 * @param headline the support, or why there is none
 * @param difference how far that is from the support as things are
 * @param remarks what was assumed, one sentence each
 * @param today income and support as things are
 * @param tried income and support as tried
 * @param limit the øvre inntektsgrense as marked, null when there is none
 * @param legend what the marks of the chart stand for, with their amounts: today, tried, limit
 */
record WhatIfShown(
        String headline,
        String difference,
        List<String> remarks,
        Stoettekurve curve,
        Punkt today,
        Punkt tried,
        @Nullable Kroner limit,
        List<String> legend) {
    WhatIfShown {
        remarks = List.copyOf(remarks);
        legend = List.copyOf(legend);
    }

    /** The chart as sentences, for a screen reader. */
    String spoken() {
        return headline + (headline.endsWith(".") ? " " : ". ") + difference + " " + String.join(". ", legend) + ".";
    }
}

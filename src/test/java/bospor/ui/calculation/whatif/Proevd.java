package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.HvaOmBeregning;
import bospor.domain.Kroner;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.math.BigDecimal;

/** Tries something out beside a case, for tests of other panels. */
public final class Proevd {
    private final WhatIfViewModel panel;

    /** With the panel open. */
    public Proevd(Panelgrunnlag sak, HvaOmBeregning regler) {
        panel = new WhatIfViewModel(sak.model(), regler, new DirectWork());
        panel.setActive(true);
    }

    /** Drags the income to so many kroner per month. */
    public void inntekt(String kroner) {
        panel.tryIncome(Kroner.av(new BigDecimal(kroner)));
    }
}

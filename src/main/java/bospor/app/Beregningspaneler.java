package bospor.app;

import bospor.casework.Ordninger;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Panel;
import bospor.ui.calculation.whatif.WhatIfController;
import bospor.ui.calculation.whatif.WhatIfViewModel;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import java.util.List;

/** The panels beside the breakdown in the calculation view, in their order. */
record Beregningspaneler(CalculationViewModel modell, Ordninger ordninger, BackgroundWork arbeid) {
    List<Panel> alle() {
        return List.of(hvaOm());
    }

    private Panel hvaOm() {
        WhatIfViewModel panel = new WhatIfViewModel(modell, new HvaOmBeregning(ordninger), arbeid);
        return new Panel(
                Texts.of(WhatIfController.class).get("tab"),
                () -> ViewLoader.load(WhatIfController.class, () -> new WhatIfController(panel)),
                panel::setActive);
    }
}

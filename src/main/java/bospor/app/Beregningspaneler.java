package bospor.app;

import bospor.casework.Ordninger;
import bospor.casework.etterkontroll.Etterkontroll;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.casework.kommunal.Kommunalregler;
import bospor.rates.Satsregister;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Panel;
import bospor.ui.calculation.compare.CompareController;
import bospor.ui.calculation.compare.CompareViewModel;
import bospor.ui.calculation.control.ControlController;
import bospor.ui.calculation.control.ControlViewModel;
import bospor.ui.calculation.months.MonthsController;
import bospor.ui.calculation.months.MonthsViewModel;
import bospor.ui.calculation.municipal.MunicipalController;
import bospor.ui.calculation.municipal.MunicipalViewModel;
import bospor.ui.calculation.whatif.WhatIfController;
import bospor.ui.calculation.whatif.WhatIfViewModel;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.table.ColumnMemory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The panels beside the breakdown in the calculation view, in their order. */
record Beregningspaneler(
        CalculationViewModel modell,
        Ordninger ordninger,
        ColumnMemory kolonner,
        BackgroundWork arbeid,
        Consumer<String> aapneLenke,
        MunicipalViewModel kommunal) {
    /**
     * The panels of these calculations.
     *
     * @param ordninger the schemes of the program
     * @param regelverk the rules that the municipal schemes are calculated with, the office's own among them
     */
    static Beregningspaneler av(
            CalculationViewModel modell,
            Ordninger ordninger,
            ColumnMemory kolonner,
            Callable<Regelverk> regelverk,
            BackgroundWork arbeid,
            Consumer<String> aapneLenke) {
        MunicipalViewModel kommunal = new MunicipalViewModel(
                modell,
                () -> {
                    Regelverk regler = regelverk.call();
                    return new Kommunalregler(
                            regler.pakker(),
                            regler.ordninger(),
                            regler.avvisteLinjer().toList());
                },
                arbeid);
        return new Beregningspaneler(modell, ordninger, kolonner, arbeid, aapneLenke, kommunal);
    }

    List<Panel> alle() {
        return List.of(hvaOm(), kommunalt(), sammenlign(), alleMaaneder(), etterkontroll());
    }

    private Panel hvaOm() {
        WhatIfViewModel panel = new WhatIfViewModel(modell, new HvaOmBeregning(ordninger), arbeid);
        return new Panel(
                Texts.of(WhatIfController.class).get("tab"),
                () -> ViewLoader.load(WhatIfController.class, () -> new WhatIfController(panel, aapneLenke)),
                panel::setActive);
    }

    private Panel kommunalt() {
        return new Panel(
                Texts.of(MunicipalController.class).get("tab"),
                () -> ViewLoader.load(MunicipalController.class, () -> new MunicipalController(kommunal, aapneLenke)),
                kommunal::setActive);
    }

    private Panel sammenlign() {
        CompareViewModel panel = new CompareViewModel(modell, ordninger, ordninger, arbeid);
        return new Panel(
                Texts.of(CompareController.class).get("tab"),
                () -> kolonner.follow(
                        ViewLoader.load(CompareController.class, () -> new CompareController(panel)),
                        "#causes",
                        "sammenligning"),
                panel::setActive);
    }

    private Panel alleMaaneder() {
        MonthsViewModel panel = new MonthsViewModel(modell, ordninger, arbeid);
        return new Panel(
                Texts.of(MonthsController.class).get("tab"),
                () -> kolonner.follow(
                        ViewLoader.load(MonthsController.class, () -> new MonthsController(panel)),
                        ".months",
                        "maaneder"),
                panel::setActive);
    }

    private Panel etterkontroll() {
        ControlViewModel panel = new ControlViewModel(
                modell, () -> new Etterkontroll(ordninger, ordninger, Satsregister.innebygd()), arbeid);
        return new Panel(
                Texts.of(ControlController.class).get("tab"),
                () -> ViewLoader.load(ControlController.class, () -> new ControlController(panel, aapneLenke)),
                panel::setActive);
    }
}

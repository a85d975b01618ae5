package bospor.app;

import bospor.config.Skjermvalg;
import bospor.text.Skjermspraak;
import bospor.ui.common.Appearance;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Theme.Look;
import bospor.ui.common.table.ColumnMemory;

/** Remembers language and colours from one start to the next. */
final class Utseende {
    private static final String SPRAAK = "spraak";
    private static final String FARGER = "farger";

    private Utseende() {}

    /** What the user chose last time, or what the settings say; a language that is locked there always holds. */
    static Appearance av(Oppstart oppstart, Skjermvalg valg, BackgroundWork arbeid) {
        String spraak = oppstart.spraakErLaast() ? oppstart.spraak() : valg.finn(SPRAAK, oppstart.spraak());
        // Columns are written when the program ends, like the place of the window.
        ColumnMemory kolonner = new ColumnMemory(navn -> valg.finn(navn, ""), valg::sett);
        return new Appearance(
                Skjermspraak.av(spraak),
                oppstart.spraakErLaast(),
                farger(valg.finn(FARGER, "")),
                naa -> {
                    valg.sett(SPRAAK, naa.languageProperty().get().getLanguage());
                    valg.sett(FARGER, naa.lookProperty().get().name());
                    arbeid.start(
                            () -> {
                                valg.skriv();
                                return true;
                            },
                            _ -> {},
                            _ -> {});
                },
                kolonner);
    }

    private static Look farger(String navn) {
        for (Look look : Look.values()) {
            if (look.name().equals(navn)) {
                return look;
            }
        }
        return Look.LIGHT;
    }
}

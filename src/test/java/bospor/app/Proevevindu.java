package bospor.app;

import bospor.app.Innredning.Innhold;
import bospor.text.Skjermspraak;
import bospor.ui.common.Appearance;
import bospor.ui.common.Theme;
import bospor.ui.common.Theme.Look;
import bospor.ui.common.table.ColumnMemory;
import java.time.InstantSource;
import javafx.stage.Stage;

/** The program's own window in a test, with everything that is in it, not shown yet; links lead nowhere. */
final class Proevevindu {
    private Proevevindu() {}

    /** With the language of the start and light colours, remembered by nobody. */
    static Sammenkobling innred(Stage stage, Oppstart oppstart) {
        return innred(stage, oppstart, InstantSource.system());
    }

    /** The same, with another clock on the wall. */
    static Sammenkobling innred(Stage stage, Oppstart oppstart, InstantSource klokke) {
        return innred(
                stage,
                oppstart,
                klokke,
                new Appearance(
                        Skjermspraak.av(oppstart.spraak()),
                        oppstart.spraakErLaast(),
                        Look.LIGHT,
                        _ -> {},
                        ColumnMemory.untilTheEnd()));
    }

    /** With the language and colours that are chosen there. */
    static Sammenkobling innred(Stage stage, Oppstart oppstart, InstantSource klokke, Appearance utseende) {
        Theme.install();
        return Vindu.innred(stage, () -> Innhold.av(new Sammenkobling(Felles.av(oppstart, _ -> {}, klokke, utseende))))
                .deler();
    }
}

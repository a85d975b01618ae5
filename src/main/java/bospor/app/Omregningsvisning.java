package bospor.app;

import bospor.casework.omregning.Omregning;
import bospor.casework.omregning.Omregning.Framdrift;
import bospor.casework.omregning.Omregningsresultat;
import bospor.casework.omregning.Regelfeil;
import bospor.casework.omregning.Sakskilde;
import bospor.casework.omregning.Styring;
import bospor.note.Regnearkfil;
import bospor.ui.batch.BatchChoice;
import bospor.ui.batch.BatchController;
import bospor.ui.batch.BatchRunner.Refused;
import bospor.ui.batch.BatchViewModel;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.Saver;
import bospor.ui.common.table.ColumnMemory;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The batch view, wired by hand. A run goes on while other views show, and is forgotten with the session. */
final class Omregningsvisning {
    private final Supplier<Regelverk> regelverk;
    private final Saver lagring;
    private final BatchViewModel modell;

    /** By the rules of the session, asked off the screen's thread; the list is saved where its choice says. */
    Omregningsvisning(Felles felles) {
        BackgroundWork arbeid = felles.arbeid();
        regelverk = felles.oppstart()::regelverk;
        lagring =
                new Saver(new Regnearkfil(), arbeid, felles.oppstart().filvalg().liste());
        modell = new BatchViewModel(this::kjoer, arbeid, Platform::runLater, Texts.of(BatchController.class));
    }

    /** The view, with its columns where they were last. */
    Parent vis(ColumnMemory kolonner) {
        modell.retell();
        return kolonner.follow(
                ViewLoader.load(
                        BatchController.class,
                        () -> new BatchController(modell, lagring, Texts.of(BatchController.class))),
                "#table",
                "omregning");
    }

    /** Stops and forgets what was calculated. */
    void toem() {
        modell.forget();
    }

    private Omregningsresultat kjoer(BatchChoice valg, Styring styring, Consumer<Framdrift> framdrift)
            throws Refused, InterruptedException {
        try {
            Regelverk regler = regelverk.get();
            try (Sakskilde saker = Omregningsfiler.saker(valg.source(), valg.lines())) {
                return new Omregning(
                                regler.ordninger(),
                                Omregningsfiler.regler(regler.pakker(), valg.rates(), valg.pack()),
                                valg.month(),
                                Omregningsfiler.oppgjoer(valg.settlements()))
                        .kjoer(saker, styring, framdrift);
            }
        } catch (Omregningsfiler.Filfeil e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } catch (Regelfeil e) {
            throw new Refused(String.join("\n", e.setninger()), e);
        } catch (IOException e) {
            throw new Refused(
                    "Sakene kunne ikke leses til slutten. Sjekk at du har tilgang til dem, og prøv igjen.", e);
        }
    }
}

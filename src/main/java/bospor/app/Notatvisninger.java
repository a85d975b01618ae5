package bospor.app;

import bospor.casework.AapenSak;
import bospor.domain.Foedselsnummer;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.note.Basis;
import bospor.ui.note.NoteController;
import bospor.ui.note.NoteViewModel;
import java.util.List;
import java.util.concurrent.Future;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The views of notes, wired by hand: making one, and reviewing those that others have made. */
final class Notatvisninger {
    private final BackgroundWork arbeid;
    private final Future<Tjenester> tjenester;
    private final FileChoices filer;

    /** Views that wait for the services in the background. */
    Notatvisninger(BackgroundWork arbeid, Future<Tjenester> tjenester, FileChoices filer) {
        this.arbeid = arbeid;
        this.tjenester = tjenester;
        this.filer = filer;
    }

    /** The view with the bar that makes notes under it. */
    Parent medNotat(Parent visning, CalculationViewModel beregning) {
        Texts tekster = Texts.of(NoteController.class);
        NoteViewModel modell = new NoteViewModel(
                beregning.calculationProperty().map(c -> grunnlag(beregning, c)),
                () -> tjenester.get().notater().skriver(),
                arbeid,
                navn -> filer.save(tekster.get("velg"), navn),
                tekster);
        BorderPane begge = new BorderPane(visning);
        begge.setBottom(ViewLoader.load(NoteController.class, () -> new NoteController(modell, tekster)));
        return begge;
    }

    private static @Nullable Basis grunnlag(CalculationViewModel modell, Calculation beregning) {
        AapenSak sak = modell.sakProperty().get();
        if (sak == null) {
            return null;
        }
        List<Foedselsnummer> numre = modell.adults(beregning.inndata().termin()).stream()
                .map(plass -> sak.medlemmer().get(plass).fnr())
                .toList();
        return new Basis(sak, beregning.inndata(), numre);
    }
}

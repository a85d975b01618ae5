package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.tilsyn.Notatsammenligning;
import bospor.domain.Foedselsnummer;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Names;
import bospor.ui.calculation.SharedBreakdown;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.note.Basis;
import bospor.ui.note.NoteController;
import bospor.ui.note.NoteViewModel;
import bospor.ui.review.ReviewController;
import bospor.ui.review.ReviewViewModel;
import bospor.ui.review.Surroundings;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The views of notes, wired by hand: making one, and reviewing those that others have made. */
final class Notatvisninger {
    private final BackgroundWork arbeid;
    private final Future<Tjenester> tjenester;
    private final FileChoices filer;
    private Runnable toem = () -> {};

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
                Bindings.createObjectBinding(() -> grunnlag(beregning), beregning.calculationProperty()),
                () -> tjenester.get().notater().skriver(),
                arbeid,
                filer,
                tekster);
        BorderPane begge = new BorderPane(visning);
        begge.setBottom(ViewLoader.load(NoteController.class, () -> new NoteController(modell, tekster)));
        return begge;
    }

    /** Notes as a supervisor sees them. */
    Parent tilsyn(Names navn, Consumer<String> aapneLenke) {
        Texts tekster = Texts.of(ReviewController.class);
        ReviewViewModel modell = new ReviewViewModel(
                new Surroundings(this::tilsynstjenester, arbeid, Platform::runLater, filer, new SecureRandom()),
                tekster);
        toem = modell::clear;
        BreakdownPane beregning = new SharedBreakdown(navn, aapneLenke);
        return ViewLoader.load(ReviewController.class, () -> new ReviewController(modell, beregning, tekster));
    }

    private Surroundings.Services tilsynstjenester() throws Exception {
        Notattjenester notater = tjenester.get().notater();
        Notatgransker gransker = notater.gransker().get();
        Notatregelverk regelverk = new Notatregelverk();
        return new Surroundings.Services(
                gransker,
                notater.attestering().apply(gransker),
                (foer, etter) -> Notatsammenligning.mellom(foer, etter, regelverk));
    }

    /** Forgets the notes that are open. */
    void toem() {
        toem.run();
    }

    private static @Nullable Basis grunnlag(CalculationViewModel modell) {
        AapenSak sak = modell.sakProperty().get();
        Calculation beregning = modell.calculationProperty().get();
        if (sak == null || beregning == null) {
            return null;
        }
        List<Foedselsnummer> numre = modell.adults(beregning.inndata().termin()).stream()
                .map(plass -> sak.medlemmer().get(plass).fnr())
                .toList();
        return new Basis(sak, beregning.inndata(), numre);
    }
}

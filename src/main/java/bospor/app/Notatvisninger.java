package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.tilsyn.Notatsammenligning;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import bospor.trace.Endring;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Names;
import bospor.ui.calculation.SharedBreakdown;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.note.Basis;
import bospor.ui.note.NoteController;
import bospor.ui.note.NoteViewModel;
import bospor.ui.review.ReviewController;
import bospor.ui.review.ReviewViewModel;
import bospor.ui.review.Surroundings;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The views of notes, wired by hand: making one, and reviewing those that others have made. */
final class Notatvisninger {
    private final BackgroundWork arbeid;
    private final Future<Tjenester> tjenester;
    private final FileChoices filer;
    private @Nullable ReviewViewModel aapneNotater;
    private Surroundings.@Nullable Services klare;
    private Supplier<@Nullable Beregningsinndata> aapen = () -> null;

    /** Views that wait for the services in the background. */
    Notatvisninger(Felles felles, FileChoices filer) {
        arbeid = felles.arbeid();
        tjenester = felles.tjenester();
        this.filer = filer;
    }

    /** The view with the bar that makes notes under it. */
    Parent medNotat(
            Parent visning, CalculationViewModel beregning, ObservableValue<@Nullable Beregningsinndata> kommunal) {
        Texts tekster = Texts.of(NoteController.class);
        NoteViewModel modell = new NoteViewModel(
                Bindings.createObjectBinding(
                        () -> grunnlag(beregning, statlig(beregning)), beregning.calculationProperty()),
                Bindings.createObjectBinding(() -> grunnlag(beregning, kommunal.getValue()), kommunal),
                () -> tjenester.get().notater().skriver(),
                arbeid,
                filer,
                tekster);
        aapen = () -> statlig(beregning);
        BorderPane begge = new BorderPane(visning);
        begge.setBottom(ViewLoader.load(NoteController.class, () -> new NoteController(modell, tekster)));
        return begge;
    }

    /** Notes as a supervisor sees them. */
    Parent tilsyn(Names navn, ColumnMemory kolonner, Consumer<String> aapneLenke) {
        Texts tekster = Texts.of(ReviewController.class);
        ReviewViewModel modell = new ReviewViewModel(
                new Surroundings(
                        this::tilsynstjenester,
                        arbeid,
                        Platform::runLater,
                        filer,
                        new SecureRandom(),
                        () -> aapen.get()),
                tekster);
        ReviewViewModel foer = aapneNotater;
        if (foer != null) {
            modell.continueFrom(foer);
        }
        aapneNotater = modell;
        BreakdownPane beregning = new SharedBreakdown(navn, aapneLenke);
        return ViewLoader.load(
                ReviewController.class, () -> new ReviewController(modell, beregning, kolonner, tekster));
    }

    /** Made once: rule packs and the roots of the machine are read for the whole session. */
    private synchronized Surroundings.Services tilsynstjenester() throws Exception {
        if (klare == null) {
            klare = lag();
        }
        return klare;
    }

    private Surroundings.Services lag() throws Exception {
        Notattjenester notater = tjenester.get().notater();
        Notatgransker gransker = notater.gransker().get();
        Notatregelverk regelverk = notater.regelverk().get();
        return new Surroundings.Services(gransker, notater.attestering().apply(gransker), new Sammenligner(regelverk));
    }

    /** Finds causes with these rules. */
    record Sammenligner(Notatregelverk regelverk) implements Surroundings.Comparer {
        @Override
        public Optional<Endring> compare(Notatdata foer, Notatdata etter) {
            return Notatsammenligning.mellom(foer, etter, regelverk);
        }

        @Override
        public Optional<Endring> compare(Notatdata foer, Beregningsinndata naa) {
            return Notatsammenligning.mellom(foer, naa, regelverk);
        }
    }

    /** Forgets the notes that are open. */
    void toem() {
        if (aapneNotater != null) {
            aapneNotater.clear();
        }
    }

    private static @Nullable Beregningsinndata statlig(CalculationViewModel modell) {
        Calculation naa = modell.calculationProperty().get();
        return naa == null ? null : naa.inndata();
    }

    private static @Nullable Basis grunnlag(CalculationViewModel modell, @Nullable Beregningsinndata inndata) {
        AapenSak sak = modell.sakProperty().get();
        if (sak == null || inndata == null) {
            return null;
        }
        List<Foedselsnummer> numre = modell.adults(inndata.termin()).stream()
                .map(plass -> sak.medlemmer().get(plass).fnr())
                .toList();
        return new Basis(sak, inndata, numre);
    }
}

package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.Ordninger;
import bospor.note.Regnearkfil;
import bospor.ui.calculation.CalculationController;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Names;
import bospor.ui.common.OpenCase;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.Saver;
import bospor.ui.timeline.Tidslinjevalg;
import bospor.ui.timeline.TimelineController;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The views of the open case, wired by hand: the timeline, and the calculation with its panels and its note. */
final class Saksvisninger {
    private final Felles felles;
    private final Notatvisninger notater;
    private final Saver lagring;
    private final Tidslinjevalg tidslinjevalg = new Tidslinjevalg();
    private @Nullable CalculationViewModel sisteBeregning;

    /** Views of a window of this session; notes are made by {@code notater}. */
    Saksvisninger(Felles felles, Notatvisninger notater) {
        this.felles = felles;
        this.notater = notater;
        lagring = new Saver(
                new Regnearkfil(), felles.arbeid(), felles.oppstart().filvalg().regneark());
    }

    /** Opens the details of others than the applicant in this case. */
    OpenDetails detaljer(OpenCase sak) {
        return new OpenDetails(sak, this::innsyn, felles.arbeid());
    }

    Parent tidslinje(OpenDetails detaljer) {
        return felles.utseende()
                .columns()
                .follow(
                        ViewLoader.load(
                                TimelineController.class,
                                () -> new TimelineController(
                                        tidslinjevalg,
                                        felles::idag,
                                        this::utbetaler,
                                        detaljer,
                                        felles.arbeid(),
                                        lagring)),
                        ".inntektstabell",
                        "tidslinje");
    }

    Parent beregning(OpenDetails detaljer) {
        Oekt oekt = felles.oekt();
        Oevelsesforslag forslag = new Oevelsesforslag(oekt::ferdige);
        Ordninger ordninger = Regelverk.innebygd().ordninger();
        CalculationViewModel modell =
                new CalculationViewModel(detaljer, ordninger, felles.arbeid(), navn(), forslag::bolig, oekt.utkast());
        CalculationViewModel foer = sisteBeregning;
        if (foer != null) {
            modell.continueFrom(foer);
        }
        sisteBeregning = modell;
        Beregningspaneler paneler = Beregningspaneler.av(
                modell,
                ordninger,
                felles.utseende().columns(),
                felles.oppstart()::regelverk,
                felles.arbeid(),
                felles.aapneLenke());
        Parent visning = ViewLoader.load(
                CalculationController.class,
                () -> new CalculationController(modell, paneler.alle(), felles.aapneLenke(), lagring, forslag::fasit));
        return notater.medNotat(visning, modell, paneler.kommunal().inputProperty());
    }

    /** Forgets what was typed in a view that has been replaced. */
    void toem() {
        sisteBeregning = null;
    }

    /** The names behind numbers, as far as they are known. */
    Names navn() {
        return new Names(
                nummer -> Optional.ofNullable(
                        felles.kommunenavn().getNow(Map.of()).get(nummer.nummer())),
                this::utbetaler);
    }

    private @Nullable String utbetaler(String organisasjonsnummer) {
        return felles.oekt()
                .ferdige()
                .map(t -> t.utbetalere().get(organisasjonsnummer))
                .orElse(null);
    }

    private boolean innsyn(AapenSak sak, int person) {
        return felles.tjenester().join().innsyn().aapne(sak, person);
    }
}

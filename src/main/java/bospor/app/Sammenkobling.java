package bospor.app;

import bospor.text.Skjermspraak;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.WindowDialogs;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.shell.Session;
import bospor.ui.shell.Session.Environment;
import bospor.ui.shell.ShellController;
import bospor.ui.shell.ShellViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window and everything in it, wired by hand: read from top to bottom to see who knows whom. */
final class Sammenkobling implements AutoCloseable {
    private final Felles felles;
    private final OpenCase aapenSak = new OpenCase();
    private final ShellViewModel ramme;
    private final Soekevisning soek;
    private final Saksvisninger saken;
    private final Notatvisninger notater;
    private final Omregningsvisning omregning;
    private @Nullable Stage stage;
    private final Oppsynsvisninger oppsyn;

    /** What the views of this language follow; those of the language before must hear of nothing more. */
    private OpenCase visningssak = new OpenCase();

    private OpenDetails detaljer;
    private Forberedt tidslinje = new Forberedt(this::tidslinje);
    private Subscription visningene = Subscription.EMPTY;
    private Runnable utenSpraakbytte = () -> {};

    /** Everything in one window of a session; made before the window is. */
    Sammenkobling(Felles felles) {
        this.felles = felles;
        oppsyn = new Oppsynsvisninger(felles);
        omregning = new Omregningsvisning(felles);
        notater =
                new Notatvisninger(felles, felles.oppstart().filvalg().notater().apply(this::stage));
        saken = new Saksvisninger(felles, notater);
        detaljer = saken.detaljer(visningssak);
        ramme = new ShellViewModel(
                aapenSak,
                new Session(
                        miljoe(felles.oppstart()),
                        felles.idag(),
                        felles.oppstart().tomgang(),
                        felles.klokke(),
                        System::nanoTime,
                        this::toem),
                new WindowDialogs(this::stage),
                Texts.of(ShellController.class));
        soek = new Soekevisning(felles, aapenSak, ramme);
        aapenSak.sakProperty().subscribe((_, sak) -> {
            if (sak != null) {
                felles.oekt().ta(this, sak);
            }
        });
        felles.vinduer().add(this);
    }

    /** This is the window that everything is in. */
    void staarI(Stage vindu) {
        stage = vindu;
    }

    private Stage stage() {
        return Objects.requireNonNull(stage, "delene står ikke i noe vindu ennå");
    }

    /** What all windows of the session have in common. */
    Felles felles() {
        return felles;
    }

    /** From now on the window can open others with this. */
    void aapnerVinduer(Runnable aapne) {
        ramme.onNewWindow(aapne);
    }

    /** A window beside the first: the services are there already, or will be. */
    void foelgMed() {
        // What stopped the services is told in the window that started them.
        felles.arbeid().start(felles.tjenester()::join, klare -> soek.tilby(klare.husstander()), _ -> {});
    }

    /** This window is closed while others go on: what it had open is no longer in sight, and stays in the session. */
    void lukkVinduet() {
        felles.vinduer().remove(this);
        utenSpraakbytte.run();
        visningene.unsubscribe();
        forlat();
        felles.oekt().lukk(this);
    }

    /** Nothing of a case is left in this window. */
    private void forlat() {
        soek.toem();
        omregning.toem();
        notater.toem();
        saken.toem();
        ramme.emptied();
    }

    /** Runs this when the language has changed: everything that lasts has said itself again, the views are to be built anew. */
    void vedSpraakbytte(Runnable byggOpp) {
        utenSpraakbytte = Skjermspraak.lytt(() -> {
            visningene.unsubscribe();
            oppsyn.meldinger().retell();
            soek.siIgjen();
            byggOpp.run();
        });
    }

    /** The root of the window in the language of the screen, with each view built when it is first opened. */
    Parent vindu() {
        visningssak = new OpenCase();
        visningene = visningssak.follow(aapenSak);
        detaljer = saken.detaljer(visningssak);
        tidslinje = new Forberedt(this::tidslinje);
        Map<ViewId, Supplier<Parent>> visninger = new EnumMap<>(ViewId.class);
        visninger.put(ViewId.SEARCH, soek::vis);
        visninger.put(ViewId.TIMELINE, tidslinje);
        visninger.put(ViewId.CALCULATION, () -> saken.beregning(detaljer));
        visninger.put(
                ViewId.REVIEW,
                () -> notater.tilsyn(saken.navn(), felles.utseende().columns(), felles.aapneLenke()));
        if (felles.oppstart().visLogg()) {
            visninger.put(ViewId.BATCH, () -> omregning.vis(felles.utseende().columns()));
            visninger.put(ViewId.LOG, oppsyn::logg);
        }
        visninger.put(ViewId.SETTINGS, oppsyn::innstillinger);
        visninger.put(ViewId.SYSTEMCHECK, oppsyn::systemsjekk);
        visninger.put(ViewId.ABOUT, Oppsynsvisninger::omBospor);
        ShellController skall = new ShellController(
                ramme,
                oppsyn.meldinger(),
                visninger,
                felles.aapneLenke(),
                felles.utseende(),
                felles.arbeid().slowProperty(),
                Texts.of(ShellController.class));
        visningene = visningene.and(skall::close);
        return skall.root();
    }

    private Parent tidslinje() {
        return saken.tidslinje(detaljer);
    }

    /** Starts the services in the background; a look-up waits for them. */
    void startTjenester() {
        new Tjenestestart(felles)
                .start(
                        klare -> {
                            klare(klare);
                            Platform.runLater(() -> tidslinje.forbered(stage().getScene()));
                        },
                        ramme::announceVersion);
    }

    private void klare(Tjenester klare) {
        soek.tilby(klare.husstander());
        // Whoever waits may look at any window of the session.
        klare.varsel()
                .lytt(setning -> Platform.runLater(() -> felles.vinduer().forEach(v -> v.ramme.waitFor(setning))));
        oppsyn.hentMeldinger(klare, felles.idag());
    }

    private static Environment miljoe(Oppstart oppstart) {
        return switch (oppstart.miljoe()) {
            case PROD -> Environment.PRODUCTION;
            case TEST -> Environment.TEST;
            case OEVELSE -> Environment.TRAINING;
        };
    }

    private void toem(Runnable naarFerdig) {
        List.copyOf(felles.vinduer()).forEach(Sammenkobling::forlat);
        PrivateClipboard.system().clear();
        felles.oekt().toem(() -> Platform.runLater(naarFerdig));
    }

    @Override
    public void close() {
        utenSpraakbytte.run();
        felles.oekt().close();
    }
}

package bospor.app;

import bospor.ui.about.AboutController;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.WindowDialogs;
import bospor.ui.search.LookupViewModel;
import bospor.ui.search.LookupViewModel.Surroundings;
import bospor.ui.search.SearchController;
import bospor.ui.search.SearchSettings;
import bospor.ui.search.SearchViewModel;
import bospor.ui.shell.ShellController;
import bospor.ui.shell.ShellViewModel;
import bospor.ui.shell.ShellViewModel.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window and everything in it, wired by hand: read from top to bottom to see who knows whom. */
final class Sammenkobling implements AutoCloseable {
    private final Oppstart oppstart;
    private final BackgroundWork arbeid = new VirtualThreadWork();
    private final CompletableFuture<Tjenester> tjenester = new CompletableFuture<>();
    private final Oekt oekt = new Oekt(tjenester);
    private final OpenCase aapenSak = new OpenCase();
    private final ShellViewModel ramme;
    private final SearchViewModel soek;

    Sammenkobling(Stage stage, Oppstart oppstart) {
        this.oppstart = oppstart;
        ramme = new ShellViewModel(
                aapenSak,
                new Session(oppstart.oevelsesdato(), oppstart.tomgang(), java.time.InstantSource.system(), this::toem),
                new WindowDialogs(() -> stage),
                Texts.of(ShellController.class));
        Texts soeketekster = Texts.of(SearchController.class);
        LookupViewModel oppslag = new LookupViewModel(
                new Surroundings(
                        new VentendeOppslag(tjenester.thenApply(Tjenester::oppslag)),
                        arbeid,
                        Platform::runLater,
                        aapenSak,
                        ramme,
                        oppstart.feiltekst()),
                soeketekster);
        soek = new SearchViewModel(
                new SearchSettings(oppstart.oevelsesdato() != null, oppstart.klokke()), oppslag, soeketekster);
        aapenSak.sakProperty().subscribe((_, sak) -> {
            if (sak != null) {
                oekt.ta(sak);
            }
        });
    }

    /** The root of the window, with each view built when it is first opened. */
    Parent vindu() {
        Map<ViewId, Supplier<Parent>> visninger = new EnumMap<>(ViewId.class);
        Texts soeketekster = Texts.of(SearchController.class);
        visninger.put(
                ViewId.SEARCH,
                () -> ViewLoader.load(SearchController.class, () -> new SearchController(soek, soeketekster)));
        visninger.put(ViewId.TIMELINE, () -> ikkeFerdig("Tidslinjen"));
        visninger.put(ViewId.CALCULATION, () -> ikkeFerdig("Beregningen"));
        visninger.put(
                ViewId.ABOUT,
                () -> ViewLoader.load(
                        AboutController.class,
                        () -> new AboutController(Programversjon.les(), Texts.of(AboutController.class))));
        return ViewLoader.load(
                ShellController.class, () -> new ShellController(ramme, visninger, Texts.of(ShellController.class)));
    }

    /** Starts the services in the background; a look-up waits for them. */
    void startTjenester() {
        Callable<Tjenester> start = oppstart::start;
        arbeid.start(
                start,
                klare -> {
                    tjenester.complete(klare);
                    soek.offer(klare.husstander());
                },
                feil -> {
                    tjenester.completeExceptionally(feil);
                    Thread traad = Thread.currentThread();
                    traad.getUncaughtExceptionHandler().uncaughtException(traad, feil);
                });
    }

    private void toem() {
        soek.clear();
        oekt.toem();
    }

    private static Parent ikkeFerdig(String navn) {
        Label tekst = new Label(navn + " er ikke laget ferdig i denne versjonen.");
        tekst.getStyleClass().add("notice");
        VBox visning = new VBox(tekst);
        visning.getStyleClass().add("placeholder-view");
        return visning;
    }

    @Override
    public void close() {
        oekt.close();
    }
}

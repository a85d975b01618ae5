package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.Feil;
import bospor.casework.Oevelseshusstand;
import bospor.casework.utkast.Boligforslag;
import bospor.config.Installasjon;
import bospor.rates.Kommune;
import bospor.rates.Kommuneregister;
import bospor.text.Feiltekst;
import bospor.ui.about.AboutController;
import bospor.ui.calculation.CalculationController;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Names;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.WindowDialogs;
import bospor.ui.common.WindowFileChoices;
import bospor.ui.log.LogController;
import bospor.ui.log.LogViewModel;
import bospor.ui.search.Failure;
import bospor.ui.search.LookupViewModel;
import bospor.ui.search.LookupViewModel.Surroundings;
import bospor.ui.search.SearchController;
import bospor.ui.search.SearchSettings;
import bospor.ui.search.SearchViewModel;
import bospor.ui.shell.ShellController;
import bospor.ui.shell.ShellViewModel;
import bospor.ui.shell.ShellViewModel.Environment;
import bospor.ui.shell.ShellViewModel.Session;
import bospor.ui.timeline.TimelineController;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window and everything in it, wired by hand: read from top to bottom to see who knows whom. */
final class Sammenkobling implements AutoCloseable {
    private final Oppstart oppstart;
    private final Consumer<String> aapneLenke;
    private final BackgroundWork arbeid = new VirtualThreadWork();
    private final CompletableFuture<Tjenester> tjenester = new CompletableFuture<>();
    private final CompletableFuture<Map<String, String>> kommunenavn = new CompletableFuture<>();
    private final Oekt oekt = new Oekt(tjenester);
    private final OpenCase aapenSak = new OpenCase();
    private final ShellViewModel ramme;
    private final SearchViewModel soek;
    private final Notatvisninger notater;
    private final Oppsynsvisninger oppsyn = new Oppsynsvisninger(arbeid, tjenester);

    /** Everything in the window; addresses of laws and rates are opened with {@code aapneLenke}. */
    Sammenkobling(Stage stage, Oppstart oppstart, Consumer<String> aapneLenke, InstantSource klokke) {
        this.oppstart = oppstart;
        this.aapneLenke = aapneLenke;
        notater = new Notatvisninger(arbeid, tjenester, new WindowFileChoices(() -> stage));
        ramme = new ShellViewModel(
                aapenSak,
                new Session(miljoe(oppstart), idag(), oppstart.tomgang(), klokke, System::nanoTime, this::toem),
                new WindowDialogs(() -> stage),
                Texts.of(ShellController.class));
        Texts soeketekster = Texts.of(SearchController.class);
        Surroundings rundt = new Surroundings(
                new VentendeOppslag(tjenester.thenApply(Tjenester::oppslag)),
                arbeid,
                Platform::runLater,
                aapenSak,
                ramme,
                Sammenkobling::forklar);
        soek = new SearchViewModel(
                new SearchSettings(
                        miljoe(oppstart) != Environment.PRODUCTION, oppstart.oevelseshusstander(), oppstart.klokke()),
                new LookupViewModel(rundt, soeketekster),
                soeketekster);
        aapenSak.sakProperty().subscribe((_, sak) -> {
            if (sak != null) {
                oekt.ta(sak);
            }
        });
    }

    /** The root of the window, with each view built when it is first opened. */
    Parent vindu() {
        Map<ViewId, Supplier<Parent>> visninger = new EnumMap<>(ViewId.class);
        visninger.put(ViewId.SEARCH, this::soek);
        visninger.put(ViewId.TIMELINE, this::tidslinje);
        visninger.put(ViewId.CALCULATION, this::beregning);
        visninger.put(ViewId.REVIEW, () -> notater.tilsyn(navn(), aapneLenke));
        if (oppstart.visLogg()) {
            visninger.put(ViewId.LOG, this::logg);
        }
        visninger.put(ViewId.SETTINGS, oppsyn::innstillinger);
        visninger.put(ViewId.SYSTEMCHECK, oppsyn::systemsjekk);
        visninger.put(ViewId.ABOUT, Sammenkobling::omBospor);
        return ViewLoader.load(
                ShellController.class,
                () -> new ShellController(
                        ramme, oppsyn.meldinger(), visninger, aapneLenke, Texts.of(ShellController.class)));
    }

    /** Starts the services in the background, and runs this on the screen's thread when they are there; a look-up waits. */
    void startTjenester(Runnable naarKlare) {
        arbeid.start(
                this::start,
                klare -> {
                    klare(klare);
                    naarKlare.run();
                },
                feil -> {
                    // The window has been closed meanwhile: nobody is there to be told.
                    if (!(feil instanceof CancellationException)) {
                        Thread traad = Thread.currentThread();
                        traad.getUncaughtExceptionHandler().uncaughtException(traad, feil);
                    }
                });
        arbeid.start(
                () -> Kommuneregister.innebygd().kommuner().stream()
                        .collect(Collectors.toMap(Kommune::nummer, Kommune::navn, (foerst, _) -> foerst)),
                kommunenavn::complete);
        Installasjon.les()
                .nyVersjonFil()
                .ifPresent(fil -> arbeid.start(
                        () -> NyVersjon.paa(fil, Programversjon.les()), ny -> ny.ifPresent(ramme::announceVersion)));
    }

    private void klare(Tjenester klare) {
        soek.offer(klare.husstander());
        oppsyn.hentMeldinger(klare, idag());
    }

    private Tjenester start() throws Exception {
        try {
            Tjenester klare = oppstart.start();
            if (!tjenester.complete(klare)) {
                klare.close();
                throw new CancellationException("vinduet ble lukket");
            }
            return klare;
        } catch (Exception e) {
            tjenester.completeExceptionally(e);
            throw e;
        }
    }

    private Parent soek() {
        return ViewLoader.load(
                SearchController.class, () -> new SearchController(soek, Texts.of(SearchController.class)));
    }

    private Parent tidslinje() {
        return ViewLoader.load(
                TimelineController.class, () -> new TimelineController(aapenSak, this::idag, this::utbetaler, arbeid));
    }

    private Parent beregning() {
        CalculationViewModel modell = new CalculationViewModel(
                aapenSak,
                Kommandoer.ordninger(),
                arbeid,
                navn(),
                this::boligforslag,
                oekt.utkast());
        return notater.medNotat(
                ViewLoader.load(CalculationController.class, () -> new CalculationController(modell, aapneLenke)), modell);
    }

    private Names navn() {
        return new Names(
                nummer -> Optional.ofNullable(kommunenavn.getNow(Map.of()).get(nummer.nummer())), this::utbetaler);
    }

    private Parent logg() {
        Texts tekster = Texts.of(LogController.class);
        LogViewModel modell = new LogViewModel(
                () -> tjenester.join().loggleser(), arbeid, Clock.system(Forretningsklokke.NORGE), tekster);
        return ViewLoader.load(LogController.class, () -> new LogController(modell, tekster));
    }

    private static Parent omBospor() {
        return ViewLoader.load(
                AboutController.class,
                () -> new AboutController(Programversjon.medBygg(), Texts.of(AboutController.class)));
    }

    private LocalDate idag() {
        return LocalDate.now(oppstart.klokke());
    }

    private @Nullable String utbetaler(String organisasjonsnummer) {
        return oekt.ferdige().map(t -> t.utbetalere().get(organisasjonsnummer)).orElse(null);
    }

    private Optional<Boligforslag> boligforslag(AapenSak sak) {
        return oekt.ferdige().stream()
                .flatMap(t -> t.husstander().stream())
                .filter(h -> h.voksne()
                        .getFirst()
                        .fnr()
                        .equals(sak.medlemmer().getFirst().fnr()))
                .findFirst()
                .map(Sammenkobling::forslag);
    }

    private static Boligforslag forslag(Oevelseshusstand h) {
        return new Boligforslag(h.husleiePerMaaned(), h.kommunenummer(), h.barnAlder(), "forslag fra øvelsen");
    }

    private static Failure forklar(Feil feil) {
        Feiltekst tekst = Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), Locale.of("nb"));
        return new Failure(tekst.hva(), tekst.betydning(), tekst.raad());
    }

    private static Environment miljoe(Oppstart oppstart) {
        return switch (oppstart.miljoe()) {
            case PROD -> Environment.PRODUCTION;
            case TEST -> Environment.TEST;
            case OEVELSE -> Environment.TRAINING;
        };
    }

    private void toem(Runnable naarFerdig) {
        soek.clear();
        notater.toem();
        PrivateClipboard.system().clear();
        oekt.toem(() -> Platform.runLater(naarFerdig));
    }

    @Override
    public void close() {
        oekt.close();
    }
}

package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.Feil;
import bospor.config.Installasjon;
import bospor.note.Regnearkfil;
import bospor.rates.Kommune;
import bospor.rates.Kommuneregister;
import bospor.text.Feiltekst;
import bospor.text.Skjermspraak;
import bospor.ui.about.AboutController;
import bospor.ui.calculation.CalculationController;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Names;
import bospor.ui.common.Appearance;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.WindowDialogs;
import bospor.ui.common.WindowFileChoices;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.SaveDialog;
import bospor.ui.common.saving.Saver;
import bospor.ui.log.LogController;
import bospor.ui.log.LogViewModel;
import bospor.ui.search.Failure;
import bospor.ui.search.LookupViewModel;
import bospor.ui.search.SearchController;
import bospor.ui.search.SearchSettings;
import bospor.ui.search.SearchViewModel;
import bospor.ui.search.Surroundings;
import bospor.ui.shell.ShellController;
import bospor.ui.shell.ShellViewModel;
import bospor.ui.shell.ShellViewModel.Environment;
import bospor.ui.shell.ShellViewModel.Session;
import bospor.ui.timeline.Tidslinjevalg;
import bospor.ui.timeline.TimelineController;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
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
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window and everything in it, wired by hand: read from top to bottom to see who knows whom. */
final class Sammenkobling implements AutoCloseable {
    private final Oppstart oppstart;
    private final Consumer<String> aapneLenke;
    private final Felles felles;
    private final BackgroundWork arbeid;
    private final Saver lagring;
    private final Omregningsvisning omregning;
    private final CompletableFuture<Tjenester> tjenester;
    private final CompletableFuture<Map<String, String>> kommunenavn;
    private final Oekt oekt;
    private final OpenCase aapenSak = new OpenCase();
    private final Appearance utseende;
    private final ShellViewModel ramme;
    private final SearchViewModel soek;
    private final Notatvisninger notater;
    private Forberedt tidslinje = new Forberedt(this::tidslinje);
    private final Tidslinjevalg tidslinjevalg = new Tidslinjevalg();
    private final Stage stage;
    private final Oppsynsvisninger oppsyn;

    /** What the views of this language follow; those of the language before must hear of nothing more. */
    private OpenCase visningssak = new OpenCase();

    private OpenDetails detaljer;

    private Subscription visningene = Subscription.EMPTY;
    private Runnable utenSpraakbytte = () -> {};

    /** Everything in the window; addresses of laws and rates are opened with {@code aapneLenke}. */
    Sammenkobling(
            Stage stage, Oppstart oppstart, Consumer<String> aapneLenke, InstantSource klokke, Appearance utseende) {
        this(stage, Felles.av(oppstart, aapneLenke, klokke, utseende));
    }

    /** A window of a session that has others. */
    Sammenkobling(Stage stage, Felles felles) {
        this.stage = stage;
        this.felles = felles;
        oppstart = felles.oppstart();
        aapneLenke = felles.aapneLenke();
        utseende = felles.utseende();
        arbeid = felles.arbeid();
        tjenester = felles.tjenester();
        kommunenavn = felles.kommunenavn();
        oekt = felles.oekt();
        lagring = new Saver(new Regnearkfil(), arbeid, SaveDialog.spreadsheet());
        detaljer = new OpenDetails(visningssak, this::innsyn, arbeid);
        oppsyn = new Oppsynsvisninger(arbeid, tjenester);
        omregning = new Omregningsvisning(oppstart::regelverk, arbeid);
        notater = new Notatvisninger(arbeid, tjenester, new WindowFileChoices(() -> stage));
        ramme = new ShellViewModel(
                aapenSak,
                new Session(
                        miljoe(oppstart), idag(), oppstart.tomgang(), felles.klokke(), System::nanoTime, this::toem),
                new WindowDialogs(() -> stage),
                Texts.of(ShellController.class));
        Texts soeketekster = Texts.of(SearchController.class);
        Surroundings rundt = new Surroundings(
                new VentendeOppslag(tjenester.thenApply(Tjenester::oppslag)),
                arbeid,
                Platform::runLater,
                aapenSak,
                ramme,
                Sammenkobling::forklar,
                felles.noedsaker());
        soek = new SearchViewModel(
                new SearchSettings(
                        miljoe(oppstart) != Environment.PRODUCTION, oppstart.oevelseshusstander(), oppstart.klokke()),
                new LookupViewModel(rundt, soeketekster),
                soeketekster);
        aapenSak.sakProperty().subscribe((_, sak) -> {
            if (sak != null) {
                oekt.ta(this, sak);
            }
        });
        felles.vinduer().add(this);
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
        arbeid.start(tjenester::join, klare -> soek.offer(klare.husstander()), _ -> {});
    }

    /** This window is closed while others go on: what it had open is no longer in sight, and stays in the session. */
    void lukkVinduet() {
        felles.vinduer().remove(this);
        utenSpraakbytte.run();
        visningene.unsubscribe();
        forlat();
        oekt.lukk(this);
    }

    /** Nothing of a case is left in this window. */
    private void forlat() {
        soek.clear();
        omregning.toem();
        notater.toem();
        ramme.emptied();
    }

    /** Runs this when the language has changed: everything that lasts has said itself again, the views are to be built anew. */
    void vedSpraakbytte(Runnable byggOpp) {
        utenSpraakbytte = Skjermspraak.lytt(() -> {
            visningene.unsubscribe();
            oppsyn.meldinger().retell();
            soek.retell();
            byggOpp.run();
        });
    }

    /** The root of the window in the language of the screen, with each view built when it is first opened. */
    Parent vindu() {
        visningssak = new OpenCase();
        visningene = visningssak.follow(aapenSak);
        detaljer = new OpenDetails(visningssak, this::innsyn, arbeid);
        tidslinje = new Forberedt(this::tidslinje);
        Map<ViewId, Supplier<Parent>> visninger = new EnumMap<>(ViewId.class);
        visninger.put(ViewId.SEARCH, this::soek);
        visninger.put(ViewId.TIMELINE, tidslinje);
        visninger.put(ViewId.CALCULATION, this::beregning);
        visninger.put(ViewId.REVIEW, () -> notater.tilsyn(navn(), utseende.columns(), aapneLenke));
        if (oppstart.visLogg()) {
            visninger.put(ViewId.BATCH, () -> omregning.vis(utseende.columns()));
            visninger.put(ViewId.LOG, this::logg);
        }
        visninger.put(ViewId.SETTINGS, oppsyn::innstillinger);
        visninger.put(ViewId.SYSTEMCHECK, oppsyn::systemsjekk);
        visninger.put(ViewId.ABOUT, Sammenkobling::omBospor);
        ShellController skall = new ShellController(
                ramme,
                oppsyn.meldinger(),
                visninger,
                aapneLenke,
                utseende,
                felles.arbeid().slowProperty(),
                Texts.of(ShellController.class));
        visningene = visningene.and(skall::close);
        return ViewLoader.load(ShellController.class, () -> skall);
    }

    /** Starts the services in the background, and runs this on the screen's thread when they are there; a look-up waits. */
    void startTjenester(Runnable naarKlare) {
        arbeid.start(
                this::start,
                klare -> {
                    klare(klare);
                    Platform.runLater(() -> {
                        tidslinje.forbered(stage.getScene());
                        naarKlare.run();
                    });
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
        // Whoever waits may look at any window of the session.
        klare.varsel()
                .lytt(setning -> Platform.runLater(() -> felles.vinduer().forEach(v -> v.ramme.waitFor(setning))));
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
        return utseende.columns()
                .follow(
                        ViewLoader.load(
                                TimelineController.class,
                                () -> new TimelineController(
                                        tidslinjevalg, this::idag, this::utbetaler, detaljer, arbeid, lagring)),
                        ".inntektstabell",
                        "tidslinje");
    }

    private Parent beregning() {
        Oevelsesforslag forslag = new Oevelsesforslag(oekt::ferdige);
        CalculationViewModel modell = new CalculationViewModel(
                detaljer, Kommandoer.ordninger(), arbeid, navn(), forslag::bolig, oekt.utkast());
        Beregningspaneler paneler =
                Beregningspaneler.av(modell, utseende.columns(), oppstart::regelverk, arbeid, aapneLenke);
        Parent visning = ViewLoader.load(
                CalculationController.class,
                () -> new CalculationController(modell, paneler.alle(), aapneLenke, lagring, forslag::fasit));
        return notater.medNotat(visning, modell, paneler.kommunal().inputProperty());
    }

    private Names navn() {
        return new Names(
                nummer -> Optional.ofNullable(kommunenavn.getNow(Map.of()).get(nummer.nummer())), this::utbetaler);
    }

    private Parent logg() {
        Texts tekster = Texts.of(LogController.class);
        LogViewModel modell = new LogViewModel(
                () -> tjenester.join().loggleser(), arbeid, Clock.system(Forretningsklokke.NORGE), tekster);
        return utseende.columns()
                .follow(
                        ViewLoader.load(LogController.class, () -> new LogController(modell, tekster)),
                        "#table",
                        "logg");
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

    private boolean innsyn(AapenSak sak, int person) {
        return tjenester.join().innsyn().aapne(sak, person);
    }

    private static Failure forklar(Feil feil) {
        Feiltekst tekst = Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), Skjermspraak.naa());
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
        List.copyOf(felles.vinduer()).forEach(Sammenkobling::forlat);
        PrivateClipboard.system().clear();
        oekt.toem(() -> Platform.runLater(naarFerdig));
    }

    @Override
    public void close() {
        utenSpraakbytte.run();
        oekt.close();
    }
}

package bospor.app;

import bospor.app.Innredning.Innhold;
import bospor.config.Skjermvalg;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.Theme;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.WindowDialogs;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window. {@link #aapne} is where the command line hands over; JavaFX then makes one of these and starts it. */
public final class Vindu extends Application {
    private static final double BREDDE = 1280;
    private static final double HOEYDE = 800;

    /** Smaller than this the window cannot be made; above it the views scroll. */
    private static final double MINSTE_BREDDE = 640;

    private static final double MINSTE_HOEYDE = 360;

    /** What JavaFX is to do when it is up. It makes the window itself, so this is how the window hears of it. */
    private static @Nullable Oppgave oppgave;

    /** The one that JavaFX made. */
    private static @Nullable Vindu aapent;

    private @Nullable Sammenkobling sammenkobling;
    private @Nullable Skjermvalg skjermvalg;

    private interface Oppgave {
        void utfoer(Vindu vindu, Stage stage);
    }

    /** How long the window stays open. */
    enum Varighet {
        TIL_DEN_LUKKES,

        /** Measures the start, and trains the ahead-of-time cache. */
        TIL_FOERSTE_BILDE
    }

    /**
     * Opens the window, and returns the exit code when it has been closed.
     *
     * @throws Avvist when there is nothing to open it on
     */
    static int aapne(Oppstart oppstart, Varighet varighet) throws Avvist {
        Skjermvalg valg = Skjermvalg.les(Skjermvalg.vanligFil());
        Innredning innredning = Innredning.begynn(() -> new Sammenkobling(Felles.av(
                oppstart,
                Vindu::aapneLenke,
                InstantSource.system(),
                Utseende.av(oppstart, valg, new VirtualThreadWork()))));
        Skjerm.start();
        innredning.skjermenKommer();
        start((vindu, stage) -> {
            Innhold innhold = innred(stage, innredning::ferdig);
            vindu.sammenkobling = innhold.deler();
            vindu.skjermvalg = valg;
            new Vindusplass(valg).gjelderFor(stage);
            FoersteBilde.etter(stage.getScene(), () -> etterFoersteBilde(innhold.deler(), varighet));
            stage.show();
        });
        return Utgangskode.FERDIG;
    }

    private static void aapneLenke(String adresse) {
        Objects.requireNonNull(aapent, "lenkene står i vinduet")
                .getHostServices()
                .showDocument(adresse);
    }

    private static void etterFoersteBilde(Sammenkobling deler, Varighet varighet) {
        switch (varighet) {
            case TIL_DEN_LUKKES -> deler.startTjenester();
            case TIL_FOERSTE_BILDE -> {
                FoersteBilde.skrivOppstartstid();
                Platform.exit();
            }
        }
    }

    /**
     * Shows why the window cannot be opened, and returns when it has been read.
     *
     * @throws Avvist when there is nothing to show it on
     */
    static void meld(String hvorfor) throws Avvist {
        Skjerm.start();
        start((_, _) -> {
            Theme.install();
            new WindowDialogs(() -> null).tell("Bospor kan ikke åpnes", hvorfor, "Lukk");
            Platform.exit();
        });
    }

    /** Puts this into the first window, without showing it. What goes wrong from now on is told in a dialog. */
    static Innhold innred(Stage stage, Supplier<Innhold> lages) {
        Thread.setDefaultUncaughtExceptionHandler(new Feilfanger(stage));
        Innhold innhold = lages.get();
        moebler(stage, innhold);
        return innhold;
    }

    private static void moebler(Stage stage, Innhold innhold) {
        innhold.deler().staarI(stage);
        innhold.deler().aapnerVinduer(() -> etTil(stage, innhold.deler().felles()));
        stage.setScene(new Scene(innhold.rot(), BREDDE, HOEYDE));
        // Never anything of a case: titles are shown in the task bar and in other programs.
        stage.setTitle("Bospor");
        stage.setMinWidth(MINSTE_BREDDE);
        stage.setMinHeight(MINSTE_HOEYDE);
    }

    /** A window for another household, beside the one it is opened from where the screen has room for both. */
    private static void etTil(Stage fra, Felles felles) {
        Stage stage = new Stage();
        Sammenkobling deler = new Sammenkobling(felles);
        moebler(stage, Innhold.av(deler));
        stage.setOnHidden(_ -> deler.lukkVinduet());
        Rectangle2D skjerm = Screen.getScreensForRectangle(fra.getX(), fra.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double halv = skjerm.getWidth() / 2;
        boolean plassTilTo = halv >= MINSTE_BREDDE;
        stage.setX(plassTilTo ? skjerm.getMinX() + halv : skjerm.getMinX());
        stage.setY(skjerm.getMinY());
        stage.setWidth(plassTilTo ? halv : skjerm.getWidth());
        stage.setHeight(skjerm.getHeight());
        deler.foelgMed();
        stage.show();
    }

    private static void start(Oppgave hva) {
        oppgave = hva;
        Application.launch(Vindu.class);
    }

    @Override
    public void start(Stage stage) {
        aapent = this;
        Objects.requireNonNull(oppgave, "vinduet åpnes med aapne").utfoer(this, stage);
    }

    @Override
    public void stop() {
        PrivateClipboard.system().clear();
        if (sammenkobling != null) {
            sammenkobling.close();
        }
        if (skjermvalg != null) {
            // The window is gone: nobody waits for the disk.
            skjermvalg.skriv();
        }
    }
}

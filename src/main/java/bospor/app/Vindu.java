package bospor.app;

import bospor.ui.common.Theme;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window. {@link #aapne} is where the command line hands over; JavaFX then makes one of these and calls
 * {@link #start}.
 */
public final class Vindu extends Application {
    /** Closes as soon as the first picture is drawn, and prints how long it took from the start of the process. */
    static final String AVSLUTT_ETTER_FOERSTE_BILDE = "--avslutt-etter-foerste-bilde";

    /** Smaller than this, the views scroll. */
    private static final double MINSTE_BREDDE = 640;

    private static final double MINSTE_HOEYDE = 400;

    private @Nullable Sammenkobling sammenkobling;

    /**
     * Opens the window and returns when it is closed.
     *
     * @return the exit code: 0, or 2 when there is no screen to open it on
     */
    public static int aapne(String[] args) {
        var hinder = Skjerm.hinder();
        if (hinder.isPresent()) {
            System.err.println(hinder.get());
            return 2;
        }
        Application.launch(Vindu.class, args);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(new Feilfanger(stage));
        Theme.install();
        Sammenkobling deler = new Sammenkobling(stage, new Oevelse());
        sammenkobling = deler;
        Scene scene = new Scene(deler.vindu(), 1280, 800);
        Theme.dress(scene.getRoot());
        stage.setScene(scene);
        stage.setTitle("Bospor");
        stage.setMinWidth(MINSTE_BREDDE);
        stage.setMinHeight(MINSTE_HOEYDE);
        if (getParameters().getRaw().contains(AVSLUTT_ETTER_FOERSTE_BILDE)) {
            FoersteBilde.maalOgAvslutt(scene);
        }
        stage.show();
        deler.startTjenester();
    }

    @Override
    public void stop() {
        if (sammenkobling != null) {
            sammenkobling.close();
        }
    }
}

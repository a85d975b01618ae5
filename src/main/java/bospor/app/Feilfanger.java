package bospor.app;

import bospor.ui.common.WindowDialogs;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * What happens when there is a fault in the program itself: the case worker is told, with a code for support, and goes
 * on working. Nothing of the case is in the message, and nothing is sent anywhere.
 */
final class Feilfanger implements Thread.UncaughtExceptionHandler {
    private final Stage vindu;
    private final AtomicBoolean vises = new AtomicBoolean();

    Feilfanger(Stage vindu) {
        this.vindu = vindu;
    }

    @Override
    public void uncaughtException(Thread traad, Throwable feil) {
        String kode = Feilkode.av(feil);
        // A fault that repeats, for example at every drawing, must not cover the screen with windows.
        if (vises.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                try {
                    new WindowDialogs(() -> vindu).tell("Noe gikk galt i Bospor", tekst(kode), "Arbeid videre");
                } finally {
                    vises.set(false);
                }
            });
        }
    }

    static String tekst(String kode) {
        return "Det siste du gjorde, ble kanskje ikke fullført. Du kan arbeide videre; sjekk at det du ser, er riktig.\n\n"
                + "Skjer det igjen, gi systemansvarlig denne koden: "
                + kode
                + "\nKoden forteller bare hvor i programmet feilen er, ikke noe om saken.";
    }
}

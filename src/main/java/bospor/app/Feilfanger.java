package bospor.app;

import bospor.casework.SessionStore;
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
        String tittel =
                feil instanceof SessionStore.Utilgjengelig ? "Økten kunne ikke lagres" : "Noe gikk galt i Bospor";
        String tekst = tekst(feil);
        // A fault that repeats, for example at every drawing, must not cover the screen with windows.
        if (vises.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                try {
                    new WindowDialogs(() -> vindu).tell(tittel, tekst, "Arbeid videre");
                } finally {
                    vises.set(false);
                }
            });
        }
    }

    /** What to say: the store's own sentence when it is the store, otherwise how to go on and a code for support. */
    static String tekst(Throwable feil) {
        if (feil instanceof SessionStore.Utilgjengelig && feil.getMessage() != null) {
            return feil.getMessage();
        }
        return "Det siste du gjorde, ble kanskje ikke fullført. Du kan arbeide videre; sjekk at det du ser, er riktig.\n\n"
                + "Skjer det igjen, gi systemansvarlig denne koden: "
                + Feilkode.av(feil)
                + "\nKoden forteller bare hvor i programmet feilen er, ikke noe om saken.";
    }
}

package bospor.app;

import bospor.config.Installasjon;
import bospor.rates.Kommune;
import bospor.rates.Kommuneregister;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the first window of a session starts behind itself: the services, the names of the kommuner, news of a version. */
final class Tjenestestart {
    private final Felles felles;

    Tjenestestart(Felles felles) {
        this.felles = felles;
    }

    /**
     * Starts it all in the background; what it is given runs on the screen's thread. Services that do not start are told
     * of as what nobody expected.
     *
     * @param nyVersjon hears of a version that may be installed
     */
    void start(Consumer<Tjenester> naarKlare, Consumer<String> nyVersjon) {
        felles.arbeid().start(this::start, naarKlare, feil -> {
            // The window has been closed meanwhile: nobody is there to be told.
            if (!(feil instanceof CancellationException)) {
                Thread traad = Thread.currentThread();
                traad.getUncaughtExceptionHandler().uncaughtException(traad, feil);
            }
        });
        felles.arbeid()
                .start(
                        () -> Kommuneregister.innebygd().kommuner().stream()
                                .collect(Collectors.toMap(Kommune::nummer, Kommune::navn, (foerst, _) -> foerst)),
                        felles.kommunenavn()::complete);
        Installasjon.les()
                .nyVersjonFil()
                .ifPresent(fil -> felles.arbeid()
                        .start(() -> NyVersjon.paa(fil, Programversjon.les()), ny -> ny.ifPresent(nyVersjon)));
    }

    private Tjenester start() throws Exception {
        try {
            Tjenester klare = felles.oppstart().start();
            if (!felles.tjenester().complete(klare)) {
                klare.close();
                throw new CancellationException("vinduet ble lukket");
            }
            return klare;
        } catch (Exception e) {
            felles.tjenester().completeExceptionally(e);
            throw e;
        }
    }
}

package bospor.app;

import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.session.Sesjonsmappe;
import bospor.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a training session: the simulator's throw-away key and the log of invented look-ups. It is gone when the
 * program ends, also when the window is closed while training is being started.
 *
 * <p>It lies where sessions lie, so that after a kill the next start sweeps it like any dead session, and no other.
 */
final class Oevelsesmappe implements AutoCloseable {
    private final Path base;
    private final Thread vedAvslutning = new Thread(this::slett, "bospor-oevelse-rydder");
    private @Nullable Sesjonsmappe mappe;
    private boolean slutt;

    /** A folder that is made under the base folder when training starts. */
    Oevelsesmappe(Path base) {
        this.base = base;
        Runtime.getRuntime().addShutdownHook(vedAvslutning);
    }

    /**
     * Writes the settings of the simulator here, reads them as any settings are read, and starts what they describe.
     *
     * @throws CancellationException when the program is ending
     */
    synchronized Tjenester start(Simulator simulator) throws IOException {
        if (slutt) {
            throw new CancellationException("Bospor avsluttes");
        }
        Sesjonsmappe ny = Sesjonsmappe.opprett(base, new SecureRandom());
        mappe = ny;
        Path fil = ny.temp().resolve("bospor.json");
        simulator.skrivKonfigurasjon(fil);
        // As the user's own file, so that choosing a certificate can be practised: it is written here and goes with the
        // folder.
        Kilder kilder = new Kilder(null, null, fil);
        return Tjenester.av(les(kilder), kilder);
    }

    private static Innstillinger les(Kilder kilder) {
        Konfigurasjon lest = new Konfigleser(System::getenv).les(kilder);
        if (lest instanceof Konfigurasjon.Lest(Innstillinger innstillinger)) {
            return innstillinger;
        }
        throw new IllegalStateException("innstillingene til øvelsesmodus kan ikke leses");
    }

    @Override
    public void close() {
        slett();
        try {
            Runtime.getRuntime().removeShutdownHook(vedAvslutning);
        } catch (IllegalStateException e) {
            // The program is ending; the hook finds nothing left to do.
        }
    }

    private synchronized void slett() {
        slutt = true;
        if (mappe != null) {
            mappe.slett();
            mappe = null;
        }
    }
}

package bospor.app;

import bospor.json.Resultatformat;
import bospor.text.Talltekst;
import bospor.trace.Inndatafeil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run of a command that turns inputs into results, one line for each: files or standard input, whole or line by line.
 * A bad input gives a line with {@code feil} and does not stop the rest.
 */
final class Inndatakjoering {
    /** The option by which each line of the input is an input of its own. */
    static final Valg LINJER = Valg.bryter(Valgnavn.LINJER, "hver linje inn er ett JSON-objekt");
    /** The option that leaves the explanation out. */
    static final Valg UTEN_SPOR = Valg.bryter("--uten-spor", "uten forklaringen av hvert tall");

    private static final int STOERSTE_FIL = 10 << 20;

    private final Arbeid arbeid;
    private final Konsoll konsoll;
    private final Resultatformat format = new Resultatformat(Talltekst::tall);
    private final AtomicInteger feil = new AtomicInteger();

    /** Turns one input into its line, on any thread. */
    interface Arbeid {
        /** The line; {@code feil} is run when the line says what is wrong with the input. */
        byte[] linje(byte[] inndata, Runnable feil);
    }

    /** Every input goes through this. */
    Inndatakjoering(Arbeid arbeid, Konsoll konsoll) {
        this.arbeid = arbeid;
        this.konsoll = konsoll;
    }

    /** Runs all inputs that the call names; a fault in the end when one of them was refused. */
    int kjoer(Argumenter argumenter) throws Avvist {
        List<String> kilder = argumenter.plass().isEmpty() ? List.of("-") : argumenter.plass();
        for (String kilde : kilder) {
            try (InputStream inn = kilde.equals("-") ? konsoll.inn() : Files.newInputStream(Argumenter.somFil(kilde))) {
                if (argumenter.har(LINJER.navn())) {
                    new Linjestroem(this::linje).kjoer(inn, konsoll.ut());
                } else {
                    konsoll.linje(linje(inn.readNBytes(STOERSTE_FIL + 1)));
                }
            } catch (IOException e) {
                konsoll.linje(feil("Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den."));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Avvist.bruk("Beregningen ble avbrutt.", e);
            }
        }
        if (feil.get() == 0) {
            return Utgangskode.FERDIG;
        }
        throw Avvist.bruk(
                feil.get() == 1
                        ? "Ett av inndataene hadde feil; se feltet «feil» i resultatet."
                        : "%d av inndataene hadde feil; se feltet «feil» i resultatene.".formatted(feil.get()));
    }

    private byte[] linje(byte[] inndata) {
        if (inndata.length > STOERSTE_FIL) {
            return feil("Inndata er større enn 10 MB. Sjekk at det er riktig fil.");
        }
        try {
            return arbeid.linje(inndata, feil::incrementAndGet);
        } catch (RuntimeException e) {
            if (konsoll.feilsoek()) {
                e.printStackTrace(konsoll.feil());
            }
            return feil("Beregningen stoppet av en feil i programmet (referanse %s). Meld fra til systemansvarlig."
                    .formatted(Feilkode.av(e)));
        }
    }

    private byte[] feil(String melding) {
        feil.incrementAndGet();
        return format.skriv(new Inndatafeil("", melding), false);
    }
}

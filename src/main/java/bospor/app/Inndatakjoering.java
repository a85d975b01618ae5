package bospor.app;

import bospor.trace.Inndatafeil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * One run over inputs from files or standard input: each gives one line, on any thread; counts those that were refused.
 *
 * @param <S> the kind of answer, of which {@link Inndatafeil} is one
 */
final class Inndatakjoering<S> {
    /** The option by which every line is an input of its own. */
    static final Valg LINJER = Valg.bryter("--linjer", "hver linje inn er ett JSON-objekt");

    private static final int STOERSTE_FIL = 10 << 20;

    private final Function<byte[], S> arbeid;
    private final Function<S, byte[]> skriv;
    private final Function<Inndatafeil, S> somSvar;
    private final Konsoll konsoll;
    private final AtomicInteger feil = new AtomicInteger();

    /** A run that puts every input through {@code arbeid} and writes its answer; {@code somSvar} makes a fault one. */
    Inndatakjoering(
            Function<byte[], S> arbeid, Function<S, byte[]> skriv, Function<Inndatafeil, S> somSvar, Konsoll konsoll) {
        this.arbeid = arbeid;
        this.skriv = skriv;
        this.somSvar = somSvar;
        this.konsoll = konsoll;
    }

    /** Carries it out and returns the exit code; refused when any input was. */
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
        int antall = feil.get();
        if (antall == 0) {
            return Utgangskode.FERDIG;
        }
        throw Avvist.bruk(
                antall == 1
                        ? "Ett av inndataene hadde feil; se feltet «feil» i resultatet."
                        : "%d av inndataene hadde feil; se feltet «feil» i resultatene.".formatted(antall));
    }

    private byte[] linje(byte[] inndata) {
        if (inndata.length > STOERSTE_FIL) {
            return feil("Inndata er større enn 10 MB. Sjekk at det er riktig fil.");
        }
        try {
            S svar = arbeid.apply(inndata);
            if (svar instanceof Inndatafeil) {
                feil.incrementAndGet();
            }
            return skriv.apply(svar);
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
        return skriv.apply(somSvar.apply(new Inndatafeil("", melding)));
    }
}

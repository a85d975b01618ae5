package bospor.app;

import bospor.casework.Beregner;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.json.Resultatformat;
import bospor.text.Talltekst;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code beregn}: calculation inputs in, one result on one line for each. */
final class BeregnKommando implements Kommando {
    private static final String LINJER = "--linjer";
    private static final String UTEN_SPOR = "--uten-spor";
    private static final int STOERSTE_FIL = 10 << 20;

    private final Beregner beregner;
    private final Resultatformat format = new Resultatformat(Talltekst::tall);

    BeregnKommando(Beregner beregner) {
        this.beregner = beregner;
    }

    @Override
    public String navn() {
        return "beregn";
    }

    @Override
    public String plass() {
        return "[FIL… | -]";
    }

    @Override
    public String hjelp() {
        return "beregner inndata fra filer eller standard inn, og skriver ett resultat per linje";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.bryter(LINJER, "hver linje inn er ett JSON-objekt"),
                Valg.bryter(UTEN_SPOR, "uten forklaringen av hvert tall"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Oppgave oppgave = new Oppgave(!argumenter.har(UTEN_SPOR), konsoll);
        List<String> kilder = argumenter.plass().isEmpty() ? List.of("-") : argumenter.plass();
        for (String kilde : kilder) {
            try (InputStream inn = kilde.equals("-") ? konsoll.inn() : Files.newInputStream(Argumenter.somFil(kilde))) {
                if (argumenter.har(LINJER)) {
                    new Linjestroem(oppgave::linje).kjoer(inn, konsoll.ut());
                } else {
                    konsoll.linje(oppgave.linje(inn.readNBytes(STOERSTE_FIL + 1)));
                }
            } catch (IOException e) {
                konsoll.linje(oppgave.feil("Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den."));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Avvist.bruk("Beregningen ble avbrutt.", e);
            }
        }
        int feil = oppgave.feil.get();
        if (feil == 0) {
            return Utgangskode.FERDIG;
        }
        throw Avvist.bruk(
                feil == 1
                        ? "Ett av inndataene hadde feil; se feltet «feil» i resultatet."
                        : "%d av inndataene hadde feil; se feltet «feil» i resultatene.".formatted(feil));
    }

    /** One run: turns inputs into lines on any thread, and counts those that were refused. */
    private final class Oppgave {
        private final boolean medSpor;
        private final Konsoll konsoll;
        private final AtomicInteger feil = new AtomicInteger();

        Oppgave(boolean medSpor, Konsoll konsoll) {
            this.medSpor = medSpor;
            this.konsoll = konsoll;
        }

        byte[] linje(byte[] inndata) {
            if (inndata.length > STOERSTE_FIL) {
                return feil("Inndata er større enn 10 MB. Sjekk at det er riktig fil.");
            }
            try {
                Beregningssvar svar = svar(inndata);
                if (svar instanceof Inndatafeil) {
                    feil.incrementAndGet();
                }
                return format.skriv(svar, medSpor);
            } catch (RuntimeException e) {
                if (konsoll.feilsoek()) {
                    e.printStackTrace(konsoll.feil());
                }
                return feil("Beregningen stoppet av en feil i programmet (referanse %s). Meld fra til systemansvarlig."
                        .formatted(Feilkode.av(e)));
            }
        }

        byte[] feil(String melding) {
            feil.incrementAndGet();
            return format.skriv(new Inndatafeil("", melding), medSpor);
        }

        private Beregningssvar svar(byte[] inndata) {
            return switch (Inndataformat.les(inndata)) {
                case Inndatalesing.Lest(var lest) -> beregner.beregn(lest);
                case Inndatalesing.Avvist(var hva) -> hva;
            };
        }
    }
}

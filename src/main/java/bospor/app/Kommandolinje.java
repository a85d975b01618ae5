package bospor.app;

import bospor.casework.Feil;
import bospor.json.Feilformat;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Finds the command among the words of the command line and carries it out; whatever goes wrong becomes one sentence. */
final class Kommandolinje {
    private static final String HJELP = "--hjelp";
    private static final String VERSJON = "--versjon";
    private static final String FEILSOEK = "--feilsoek";
    private static final String JSON = "--json";

    private final Supplier<List<Kommando>> kommandoer;

    /** Of these commands, which are made when one of them is asked for: the window needs none. */
    Kommandolinje(Supplier<List<Kommando>> kommandoer) {
        this.kommandoer = kommandoer;
    }

    /** Carries out the command and returns the exit code. Closes nothing. */
    int kjoer(List<String> alleOrd, InputStream inn, PrintStream ut, PrintStream feil) {
        List<String> ord = new ArrayList<>(alleOrd);
        boolean feilsoek = ord.remove(FEILSOEK);
        boolean json = ord.remove(JSON);
        Konsoll konsoll = new Konsoll(inn, ut, feil, feilsoek, json);
        try {
            return utfoer(ord, konsoll);
        } catch (Avvist e) {
            si(konsoll, e, json);
            if (feilsoek) {
                e.printStackTrace(feil);
            }
            return e.utgangskode();
        } catch (RuntimeException e) {
            String setning = "Bospor stoppet av en feil i programmet (referanse " + Feilkode.av(e)
                    + "). Meld fra til systemansvarlig, eller prøv igjen med --feilsoek for å se detaljer.";
            konsoll.si(json ? new String(Feilformat.skriv(setning), StandardCharsets.UTF_8) : setning);
            if (feilsoek) {
                e.printStackTrace(feil);
            }
            return Utgangskode.IKKE_NAADD;
        } finally {
            ut.flush();
            feil.flush();
        }
    }

    private int utfoer(List<String> ord, Konsoll konsoll) throws Avvist {
        if (ord.isEmpty() || ord.getFirst().startsWith("-")) {
            return utenKommando(ord, konsoll);
        }
        Kommando kommando = finn(ord);
        List<String> resten = ord.subList(kommando.navn().split(" ").length, ord.size());
        if (resten.contains(HJELP)) {
            Hjelpetekst.om(kommando).forEach(konsoll::linje);
            return Utgangskode.FERDIG;
        }
        return kommando.kjoer(Argumenter.les(kommando, resten), konsoll);
    }

    private int utenKommando(List<String> ord, Konsoll konsoll) throws Avvist {
        if (ord.contains(HJELP)) {
            Hjelpetekst.om(kommandoer.get()).forEach(konsoll::linje);
            return Utgangskode.FERDIG;
        }
        if (ord.contains(VERSJON)) {
            konsoll.linje("Bospor " + Programversjon.les());
            return Utgangskode.FERDIG;
        }
        VinduKommando vindu = new VinduKommando();
        return vindu.kjoer(Argumenter.les(vindu, ord), konsoll);
    }

    private Kommando finn(List<String> ord) throws Avvist {
        for (Kommando k : kommandoer.get()) {
            List<String> navn = List.of(k.navn().split(" "));
            if (ord.size() >= navn.size() && ord.subList(0, navn.size()).equals(navn)) {
                return k;
            }
        }
        // Only what looks like a command is repeated: a fødselsnummer may have ended up first by mistake.
        String vist = ord.getFirst().matches("[a-zæøå]{1,20}") ? " «" + ord.getFirst() + "»" : "";
        throw Avvist.bruk("Kommandoen%s er ukjent eller ikke hel. Skriv «bospor-cli --hjelp» for å se kommandoene."
                .formatted(vist));
    }

    private static void si(Konsoll konsoll, Avvist avvist, boolean json) {
        Feil feil = avvist.feil();
        if (json) {
            byte[] linje = feil == null ? Feilformat.skriv(avvist.melding()) : Feilformat.skriv(feil, Setninger.NORSK);
            konsoll.si(new String(linje, StandardCharsets.UTF_8));
        } else {
            konsoll.si(avvist.melding());
        }
    }
}

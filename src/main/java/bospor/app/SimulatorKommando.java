package bospor.app;

import bospor.simulator.Adresser;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.skript.Skript;
import bospor.simulator.skript.Skriptleser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code simulator}: Maskinporten and Skatteetaten on this machine, until the process is stopped. */
final class SimulatorKommando implements Kommando {
    private static final String PORT = "--port";
    private static final String SKRIPT = "--skript";
    private static final String SKRIV_CONFIG = "--skriv-config";

    @Override
    public String navn() {
        return "simulator";
    }

    @Override
    public String hjelp() {
        return "kjører Maskinporten og Skatteetaten på denne maskinen, med oppdiktede husstander";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(PORT, "N", "porten på 127.0.0.1; ellers en ledig"),
                Valg.medVerdi(SKRIPT, "FIL", "innstillinger og feil som skal simuleres"),
                Valg.medVerdi(SKRIV_CONFIG, "FIL", "skriver en ferdig innstillingsfil som «hent» kan bruke"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        SimulatorOppsett oppsett = SimulatorOppsett.vanlig().medPort(port(argumenter));
        Optional<Path> skript = argumenter.fil(SKRIPT);
        if (skript.isPresent()) {
            oppsett = oppsett.medSkript(les(skript.get()));
        }
        Optional<Path> config = argumenter.fil(SKRIV_CONFIG);
        try (Simulator simulator = Simulator.start(oppsett)) {
            if (config.isPresent()) {
                simulator.skrivKonfigurasjon(config.get());
            }
            skrivAdresser(simulator, konsoll);
            // Ends with the process, or when whoever runs it in a thread of theirs interrupts it.
            new CountDownLatch(1).await();
            return Utgangskode.FERDIG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Utgangskode.FERDIG;
        } catch (UncheckedIOException e) {
            throw Avvist.bruk("Porten kan ikke brukes. Velg en annen med --port, eller la den stå tom.", e);
        } catch (IOException e) {
            throw Avvist.bruk("Innstillingsfilen kan ikke skrives. Sjekk mappen og tilgangen.", e);
        }
    }

    private static Skript les(Path fil) throws Avvist {
        try {
            return Skriptleser.les(fil);
        } catch (IOException e) {
            throw Avvist.bruk("Skriptet kan ikke leses. Sjekk at filen finnes og at du har tilgang til den.", e);
        } catch (IllegalArgumentException e) {
            // The reader's message is a sentence already.
            throw Avvist.bruk(String.valueOf(e.getMessage()), e);
        }
    }

    private static void skrivAdresser(Simulator simulator, Konsoll konsoll) {
        Adresser a = simulator.adresser();
        konsoll.linje("Simulatoren svarer. Stopp den med Ctrl+C.");
        konsoll.linje("maskinporten " + a.metadata());
        konsoll.linje("inntekt " + a.inntekt());
        konsoll.linje("summertSkattegrunnlag " + a.skattegrunnlag());
        konsoll.linje("sisteTilgjengelige " + a.sisteTilgjengelige());
        konsoll.linje("driftsvarsler " + a.driftsvarsler());
        konsoll.ut().flush();
    }

    private static int port(Argumenter argumenter) throws Avvist {
        String port = argumenter.verdi(PORT).orElse("0");
        if (port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= 65_535) {
            return Integer.parseInt(port);
        }
        throw Avvist.bruk(PORT + " må være et tall fra 0 til 65535.");
    }
}

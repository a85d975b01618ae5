package bospor.app;

import bospor.casework.Ordninger;
import java.util.List;

/** Every command of the command line, in the order of the help. Nothing is read or opened before a command runs. */
final class Kommandoer {
    private Kommandoer() {}

    static List<Kommando> alle() {
        return List.of(
                new BeregnKommando(),
                new HentKommando(Loggtilgang::aapne),
                new SimulatorKommando(),
                new ReglerKommando(),
                new LoggKommando(),
                new IkkeMed("notat", "skriver et beregningsnotat"),
                new IkkeMed("verifiser", "kontrollerer et beregningsnotat"),
                new IkkeMed("diagnose", "sjekker oppsettet trinn for trinn"),
                new EtterkontrollKommando(ordninger()),
                new BoliggrenseKommando());
    }

    /** The schemes that come with this version. */
    static Ordninger ordninger() {
        return Regelverk.innebygd().ordninger();
    }
}

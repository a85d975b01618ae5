package bospor.app;

import java.time.Clock;
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
                new NotatKommando(Clock.system(Forretningsklokke.NORGE)),
                new VerifiserKommando(),
                new DiagnoseKommando(),
                new EtterkontrollKommando(),
                new BoliggrenseKommando(),
                new OmregnKommando());
    }
}

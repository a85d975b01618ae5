package bospor.app;

import bospor.casework.Ordninger;
import bospor.domain.Beregningsinndata;
import bospor.rules.statlig.StatligBostoette;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Every command of the command line, in the order of the help. Nothing is read or opened before a command runs. */
final class Kommandoer {
    private Kommandoer() {}

    static List<Kommando> alle() {
        Ordninger ordninger = ordninger();
        return List.of(
                new BeregnKommando(ordninger),
                new HentKommando(Loggtilgang::aapne),
                new SimulatorKommando(),
                new ReglerKommando(ordninger),
                new LoggKommando(),
                new NotatKommando(new Notatregelverk(), Clock.system(Forretningsklokke.NORGE)),
                new IkkeMed("verifiser", "kontrollerer et beregningsnotat"),
                new DiagnoseKommando(),
                new EtterkontrollKommando(ordninger),
                new IkkeMed("boliggrense", "finner inntektsgrensen for kommunal bolig"));
    }

    /** The schemes of this version. */
    static Ordninger ordninger() {
        return new Ordninger(Map.of(Beregningsinndata.STATLIG, StatligBostoette::new));
    }
}

package bospor.json;

import bospor.domain.Aarsbeloep;
import bospor.domain.Kroner;
import java.io.IOException;

/** Reads what a member of the household must state for the year. */
final class Aarsbeloepleser {
    private static final Felter FELTER = Felter.av(
            0, "kapitalinntekt", "naeringsinntekt", "utlandsinntekt", "skattefriLeieinntektPerMaaned", "nettoformue");

    private final Jsonleser leser;
    private final Verdileser verdi;

    private Kroner kapital = Kroner.ZERO;
    private Kroner naering = Kroner.ZERO;
    private Kroner utland = Kroner.ZERO;
    private Kroner leieinntekt = Kroner.ZERO;
    private Kroner formue = Kroner.ZERO;

    Aarsbeloepleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Aarsbeloep les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Aarsbeloep(kapital, naering, utland, leieinntekt, formue);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "kapitalinntekt" -> kapital = verdi.kroner();
            case "naeringsinntekt" -> naering = verdi.kroner();
            case "utlandsinntekt" -> utland = verdi.kroner();
            case "skattefriLeieinntektPerMaaned" -> leieinntekt = verdi.kronerIkkeNegativ();
            case "nettoformue" -> formue = verdi.kroner();
            default -> throw new IllegalStateException(felt);
        }
    }
}

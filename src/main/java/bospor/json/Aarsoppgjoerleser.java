package bospor.json;

import bospor.casework.etterkontroll.Aarsoppgjoer;
import bospor.domain.Kroner;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what the tax settlement of one adult says in an etterkontroll. */
final class Aarsoppgjoerleser {
    private static final Felter FELTER = Felter.av(
            2,
            "person",
            "inntektsaar",
            "kapitalinntekt",
            "naeringsinntekt",
            "utlandsinntekt",
            "nettoformue",
            "formuesverdi");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private String person = "";
    private int inntektsaar;
    private Kroner kapital = Kroner.ZERO;
    private Kroner naering = Kroner.ZERO;
    private @Nullable Kroner utland;
    private Kroner formue = Kroner.ZERO;
    private @Nullable Kroner formuesverdi;

    Aarsoppgjoerleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Aarsoppgjoer les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Aarsoppgjoer(person, inntektsaar, kapital, naering, utland, formue, formuesverdi);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "person" -> person = verdi.utfyltTekst();
            case "inntektsaar" -> inntektsaar = verdi.aar();
            case "kapitalinntekt" -> kapital = verdi.kroner();
            case "naeringsinntekt" -> naering = verdi.kroner();
            case "utlandsinntekt" -> utland = leser.erNull() ? null : verdi.kronerIkkeNegativ();
            case "nettoformue" -> formue = verdi.kroner();
            case "formuesverdi" -> formuesverdi = leser.erNull() ? null : verdi.kronerIkkeNegativ();
            default -> throw new IllegalStateException(felt);
        }
    }
}

package bospor.json;

import bospor.domain.Boliggrenseinndata;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an input for the income limit; the day is given as a date or as the first day of a month. */
final class Boliggrenseleser {
    private static final Felter FELTER =
            Felter.av(4, "format", "regelpakke", "antallPersoner", "bruttoinntektPerAar", "dato", "termin", "kilder");
    private static final int FLEST_PERSONER = 99;

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final Map<String, Innfoering> kilder = new HashMap<>();

    private String regelpakke = "";
    private int antallPersoner;
    private Kroner bruttoinntekt = Kroner.ZERO;
    private @Nullable LocalDate dato;

    Boliggrenseleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Boliggrenseinndata les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (dato == null) {
            throw leser.feilUnder("dato", "Feltet mangler. Oppgi dato (ÅÅÅÅ-MM-DD) eller termin (ÅÅÅÅ-MM).");
        }
        return new Boliggrenseinndata(regelpakke, dato, antallPersoner, bruttoinntekt, kilder);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "regelpakke" -> regelpakke = verdi.utfyltTekst();
            case "antallPersoner" -> antallPersoner = verdi.heltall(1, FLEST_PERSONER);
            case "bruttoinntektPerAar" -> bruttoinntekt = verdi.kronerIkkeNegativ();
            case "dato" -> dag(verdi.dato());
            case "termin" -> dag(verdi.maaned().atDay(1));
            case "kilder" -> leser.kart(this::kilde);
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!verdi.tekst().equals(Boliggrenseformat.INNDATA)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Boliggrenseformat.INNDATA + ".");
        }
    }

    private void dag(LocalDate dag) throws Lesefeil {
        if (dato != null) {
            throw leser.feil("Oppgi enten dato eller termin, ikke begge.");
        }
        dato = dag;
    }

    private void kilde(String sti) throws IOException, Lesefeil {
        if (kilder.put(sti, new Innfoeringsleser(leser).les()) != null) {
            throw leser.toGanger();
        }
    }
}

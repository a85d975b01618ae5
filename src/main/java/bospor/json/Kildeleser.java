package bospor.json;

import bospor.trace.Kilde;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads where a fact of the explanation comes from. */
final class Kildeleser {
    private static final Felter FELTER = Felter.av(
            1,
            "type",
            "maaned",
            "opplysningspliktig",
            "virksomhet",
            "gruppe",
            "kode",
            "inntektsaar",
            "foert",
            "dokument",
            "grunn");

    private final Jsonleser leser;

    Kildeleser(Jsonleser leser) {
        this.leser = leser;
    }

    Kilde les() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, FELTER);
        return switch (t.paakrevd("type")) {
            case "INNRAPPORTERT" ->
                new Kilde.Innrapportert(
                        maaned(t.paakrevd("maaned")),
                        t.ellerNull("opplysningspliktig"),
                        t.ellerNull("virksomhet"),
                        t.paakrevd("gruppe"),
                        t.ellerNull("kode"));
            case "SKATTEOPPGJOER" -> new Kilde.Skatteoppgjoer(t.paakrevd("inntektsaar"));
            case "FOERT" -> new Kilde.Foert(t.paakrevd("foert"), t.ellerNull("dokument"));
            case "INNDATA" -> new Kilde.Inndata();
            case "FORUTSATT" -> new Kilde.Forutsatt(t.paakrevd("grunn"));
            default -> throw leser.feilUnder("type", "Kilden er ukjent. Beregn på nytt.");
        };
    }

    private YearMonth maaned(String tekst) throws Lesefeil {
        try {
            return YearMonth.parse(tekst);
        } catch (DateTimeException e) {
            throw leser.feilUnder("maaned", "Her skal det stå en måned på formen ÅÅÅÅ-MM.");
        }
    }
}

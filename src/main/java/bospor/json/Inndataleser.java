package bospor.json;

import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the top level of a calculation input. */
final class Inndataleser {
    private static final Felter FELTER = Felter.av(
            6,
            "format",
            "ordning",
            "termin",
            "kommunenummer",
            "husstand",
            "bolig",
            "avrunding",
            "statligBostoettePerMaaned",
            "ordningsdata",
            "kilder");
    private static final Map<String, Avrunding> AVRUNDING = Navn.av(Avrunding.class);

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final Map<String, String> ordningsdata = new HashMap<>();
    private final Map<String, Innfoering> kilder = new HashMap<>();

    // The reader checks that the required fields were there before any of these is used.
    private String ordning = "";
    private @Nullable Termin termin;
    private @Nullable Kommunenummer kommunenummer;
    private @Nullable Husstand husstand;
    private @Nullable Bolig bolig;
    private Avrunding avrunding = Avrunding.VEDTAK;
    private Kroner statligBostoette = Kroner.ZERO;

    Inndataleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Beregningsinndata les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (termin == null || kommunenummer == null || husstand == null || bolig == null) {
            throw new IllegalStateException("påkrevde felt er sjekket av leseren");
        }
        return new Beregningsinndata(
                ordning, termin, kommunenummer, avrunding, husstand, bolig, statligBostoette, ordningsdata, kilder);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "ordning" -> ordning = verdi.utfyltTekst();
            case "termin" -> termin = new Termin(verdi.maaned());
            case "kommunenummer" -> kommunenummer = kommunenummer();
            case "husstand" -> husstand = husstand();
            case "bolig" -> bolig = new Boligleser(leser).les();
            case "avrunding" -> avrunding = verdi.valg(AVRUNDING);
            case "statligBostoettePerMaaned" -> statligBostoette = verdi.kronerIkkeNegativ();
            case "ordningsdata" -> leser.kart(this::ordningsfelt);
            case "kilder" -> leser.kart(this::kilde);
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!verdi.tekst().equals(Inndataformat.FORMAT)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Inndataformat.FORMAT + ".");
        }
    }

    private Kommunenummer kommunenummer() throws IOException, Lesefeil {
        String nummer = verdi.tekst();
        if (nummer.length() != 4 || !nummer.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw leser.feil("Kommunenummeret må ha fire siffer i anførselstegn, som \"5501\".");
        }
        return new Kommunenummer(nummer);
    }

    private Husstand husstand() throws IOException, Lesefeil {
        Personleser personer = new Personleser(leser);
        leser.liste(personer::les);
        return new Husstand(List.copyOf(personer.personerMedSoeker()));
    }

    private void ordningsfelt(String felt) throws IOException, Lesefeil {
        if (ordningsdata.put(felt, verdi.ordrett()) != null) {
            throw leser.toGanger();
        }
    }

    private void kilde(String sti) throws IOException, Lesefeil {
        if (kilder.put(sti, new Innfoeringsleser(leser).les()) != null) {
            throw leser.toGanger();
        }
    }
}

package bospor.json;

import bospor.casework.etterkontroll.Oppgjoersfelt;
import bospor.casework.etterkontroll.Unntak;
import bospor.domain.Termin;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the months in which the case worker lets the amounts of the decision stand; ground and document are required. */
final class Unntakleser {
    private static final Felter FELTER = Felter.av(4, "fra", "til", "grunn", "dokument", "person", "felter");
    private static final Map<String, Oppgjoersfelt> OPPGJOERSFELTER = new LinkedHashMap<>();

    static {
        Arrays.stream(Oppgjoersfelt.values()).forEach(f -> OPPGJOERSFELTER.put(f.felt(), f));
    }

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final Set<Oppgjoersfelt> felter = EnumSet.noneOf(Oppgjoersfelt.class);
    private @Nullable Termin fra;
    private @Nullable Termin til;
    private @Nullable String person;
    private String grunn = "";
    private String dokument = "";

    Unntakleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Unntak les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (fra == null || til == null) {
            throw new IllegalStateException("påkrevde felt er sjekket av leseren");
        }
        return new Unntak(person, felter, fra, til, grunn, dokument);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "fra" -> fra = new Termin(verdi.maaned());
            case "til" -> til = new Termin(verdi.maaned());
            case "grunn" -> grunn = verdi.utfyltTekst();
            case "dokument" -> dokument = verdi.utfyltTekst();
            case "person" -> person = leser.erNull() ? null : verdi.utfyltTekst();
            case "felter" -> leser.liste(() -> felter.add(verdi.valg(OPPGJOERSFELTER)));
            default -> throw new IllegalStateException(felt);
        }
    }
}

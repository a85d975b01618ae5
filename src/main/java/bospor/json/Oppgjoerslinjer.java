package bospor.json;

import bospor.casework.etterkontroll.Aarsoppgjoer;
import bospor.casework.omregning.Nyeoppgjoer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New settlements, one on each line: {@code {"sak": …, "oppgjoer": {…}}}, the settlement as in an etterkontroll. {@code sak} is
 * the case reference of the note, or what the case is called in the list.
 */
public final class Oppgjoerslinjer {
    private static final Felter FELTER = Felter.av(2, "sak", "oppgjoer");
    private static final int LENGSTE_LINJE = 1 << 16;

    private final Jsonleser leser;
    private String sak = "";
    private @Nullable Aarsoppgjoer oppgjoer;

    private Oppgjoerslinjer(Jsonleser leser) {
        this.leser = leser;
    }

    /**
     * Reads all lines; the caller closes the stream.
     *
     * @throws Lesefeil when a line is none; the path begins with its number
     */
    public static Nyeoppgjoer les(InputStream inn) throws IOException, Lesefeil {
        List<Nyeoppgjoer.Saksoppgjoer> alle = new ArrayList<>();
        Linjedeler linjer = new Linjedeler(inn, LENGSTE_LINJE);
        int nummer = 0;
        for (byte[] linje = linjer.neste(); linje != null; linje = linjer.neste()) {
            nummer++;
            if (new String(linje, StandardCharsets.UTF_8).isBlank()) {
                continue;
            }
            try {
                alle.add(Jsonleser.les(linje, leser -> new Oppgjoerslinjer(leser).les()));
            } catch (Lesefeil e) {
                throw new Lesefeil("linje " + nummer + (e.sti().isEmpty() ? "" : ", " + e.sti()), e.melding());
            }
        }
        return new Nyeoppgjoer(alle);
    }

    private Nyeoppgjoer.Saksoppgjoer les() throws IOException, Lesefeil {
        leser.objekt(FELTER, felt -> {
            switch (felt) {
                case "sak" -> sak = leser.verdi().utfyltTekst();
                case "oppgjoer" -> oppgjoer = new Aarsoppgjoerleser(leser).les();
                default -> throw new IllegalStateException(felt);
            }
        });
        Aarsoppgjoer lest = oppgjoer;
        if (lest == null) {
            throw new Lesefeil("oppgjoer", "Feltet mangler.");
        }
        return new Nyeoppgjoer.Saksoppgjoer(sak, lest);
    }
}

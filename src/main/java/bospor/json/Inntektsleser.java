package bospor.json;

import bospor.domain.Holdesutenfor;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one payment of a calculation input. */
final class Inntektsleser {
    private static final int FLESTE_UTBETALINGER = 3;
    private static final Felter FELTER = Felter.av(
            0,
            "type",
            "kode",
            "beloep",
            "utbetaler",
            "maaned",
            "opplysningspliktig",
            "virksomhet",
            "utbetalinger",
            "holdesUtenfor");
    private static final Felter UTENFORFELTER = Felter.av(1, "grunn", "dokument");

    private final Jsonleser leser;
    private final Verdileser verdi;

    private String type = "";
    private @Nullable String kode;
    private Kroner beloep = Kroner.ZERO;
    private @Nullable String utbetaler;
    private @Nullable YearMonth maaned;
    private @Nullable String opplysningspliktig;
    private @Nullable String virksomhet;
    private int utbetalinger;
    private @Nullable Holdesutenfor holdesUtenfor;
    private String grunn = "";
    private @Nullable String dokument;

    Inntektsleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Inntekt les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Inntekt(
                type, kode, beloep, utbetaler, maaned, opplysningspliktig, virksomhet, utbetalinger, holdesUtenfor);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "type" -> type = verdi.tekst();
            case "kode" -> kode = verdi.tekstEllerNull();
            case "beloep" -> beloep = verdi.kroner();
            case "utbetaler" -> utbetaler = verdi.tekstEllerNull();
            case "maaned" -> maaned = leser.erNull() ? null : verdi.maaned();
            case "opplysningspliktig" -> opplysningspliktig = verdi.tekstEllerNull();
            case "virksomhet" -> virksomhet = verdi.tekstEllerNull();
            case "utbetalinger" -> utbetalinger = verdi.heltall(0, FLESTE_UTBETALINGER);
            case "holdesUtenfor" -> holdesUtenfor = leser.erNull() ? null : holdesUtenfor();
            default -> throw new IllegalStateException(felt);
        }
    }

    /** The ground is required: an amount is never left out without one. */
    private Holdesutenfor holdesUtenfor() throws IOException, Lesefeil {
        leser.objekt(UTENFORFELTER, felt -> {
            if (felt.equals("grunn")) {
                grunn = verdi.utfyltTekst();
            } else {
                dokument = verdi.tekstEllerNull();
            }
        });
        return new Holdesutenfor(grunn, dokument);
    }
}

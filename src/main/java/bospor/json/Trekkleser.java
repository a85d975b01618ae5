package bospor.json;

import bospor.domain.Kroner;
import bospor.domain.Trekk;
import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one deduction or withheld tax of a looked-up household. */
final class Trekkleser {
    private static final Felter FELTER = Felter.av(0, "maaned", "opplysningspliktig", "beskrivelse", "beloep");

    private final Jsonleser leser;
    private final Verdileser verdi;

    private @Nullable YearMonth maaned;
    private @Nullable String opplysningspliktig;
    private @Nullable String beskrivelse;
    private @Nullable Kroner beloep;

    Trekkleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Trekk les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Trekk(maaned, opplysningspliktig, beskrivelse, beloep);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "maaned" -> maaned = leser.erNull() ? null : verdi.maaned();
            case "opplysningspliktig" -> opplysningspliktig = verdi.tekstEllerNull();
            case "beskrivelse" -> beskrivelse = verdi.tekstEllerNull();
            case "beloep" -> beloep = verdi.kronerEllerNull();
            default -> throw new IllegalStateException(felt);
        }
    }
}

package bospor.json;

import bospor.domain.Innfoering;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads where one typed amount comes from. */
final class Innfoeringsleser {
    private static final Felter FELTER = Felter.av(1, "foert", "dokument");

    private final Jsonleser leser;
    private String foert = "";
    private @Nullable String dokument;

    Innfoeringsleser(Jsonleser leser) {
        this.leser = leser;
    }

    Innfoering les() throws IOException, Lesefeil {
        leser.objekt(FELTER, felt -> {
            if (felt.equals("foert")) {
                foert = leser.verdi().utfyltTekst();
            } else {
                dokument = leser.verdi().tekstEllerNull();
            }
        });
        return new Innfoering(foert, dokument);
    }
}

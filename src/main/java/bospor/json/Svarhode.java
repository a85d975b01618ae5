package bospor.json;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what both sources have in common: status, correlation id and failure. */
final class Svarhode {
    private static final Map<String, Oppslagsstatus> STATUS = Navn.av(Oppslagsstatus.class);
    private static final Map<String, Feilart> ART = Navn.av(Feilart.class);
    private static final Felter FEILFELTER =
            Felter.av(1, "art", "kode", "korrelasjonsid", "detaljer", "melding", "raad", "proevIgjen");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<String> detaljer = new ArrayList<>();

    private Oppslagsstatus status = Oppslagsstatus.IKKE_HENTET;
    private @Nullable String korrelasjonsid;
    private @Nullable Feil feil;
    private Feilart art = Feilart.AVBRUTT;
    private @Nullable String kode;
    private @Nullable String feilensId;

    Svarhode(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    /** Reads one of the common fields; the other fields of the source are its own. */
    void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "status" -> status = verdi.valg(STATUS);
            case "korrelasjonsid" -> korrelasjonsid = verdi.tekstEllerNull();
            case "feil" -> {
                leser.objekt(FEILFELTER, this::feilfelt);
                feil = new Feil(art, art.name().equals(kode) ? null : kode, feilensId, detaljer);
            }
            default -> throw new IllegalStateException(felt);
        }
    }

    /** The whole answer, with this content when there is any; null where its required field {@code krav} was missing. */
    <T> Kildesvar<T> svar(@Nullable T innhold, String krav) throws Lesefeil {
        if (status == Oppslagsstatus.HENTET) {
            if (innhold == null) {
                throw mangler(krav);
            }
            return new Kildesvar.Hentet<>(innhold, korrelasjonsid);
        }
        if (feil == null) {
            throw mangler("feil");
        }
        return new Kildesvar.IkkeHentet<>(status, feil);
    }

    private Lesefeil mangler(String felt) {
        return leser.feilUnder(felt, "Feltet mangler og må fylles ut med denne statusen.");
    }

    private void feilfelt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "art" -> art = verdi.valg(ART);
            case "kode" -> kode = verdi.tekstEllerNull();
            case "korrelasjonsid" -> feilensId = verdi.tekstEllerNull();
            case "detaljer" -> leser.liste(() -> detaljer.add(verdi.tekst()));
            default -> leser.hoppOver(); // sentences are put anew
        }
    }
}

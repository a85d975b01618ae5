package bospor.json;

import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Hjemmel;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one node of the explanation tree, or one rate of the list {@code satser}. */
final class Sporleser {
    private static final Felter FELTER = Felter.av(
            4,
            "id",
            "navn",
            "verdi",
            "enhet",
            "formel",
            "hjemmel",
            "lenke",
            "kilde",
            "grunnlag",
            "slag",
            "virkningFra",
            "status",
            "kontrollert",
            "tekst");
    private static final Map<String, Satsstatus> STATUS = Navn.av(Satsstatus.class);
    private static final Map<String, Enhet> ENHET = enheter();

    private final Jsonleser leser;
    private final Verdileser verdi;

    private String id = "";
    private String navn = "";
    private @Nullable BigDecimal tall;
    private Enhet enhet = Enhet.INGEN;
    private Formel formel = Formel.INGEN;
    private @Nullable String hjemmel;
    private @Nullable String lenke;
    private @Nullable Kilde kilde;
    private final List<Spor> grunnlag = new ArrayList<>();
    private String slag = "";
    private @Nullable LocalDate virkningFra;
    private @Nullable Satsstatus status;
    private @Nullable LocalDate kontrollert;
    private @Nullable String tekst;

    Sporleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    /** A node of any kind. */
    Spor les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return switch (slag) {
            case "STEG" -> steg();
            case "SATS" -> sats();
            case "FAKTUM" -> faktum();
            default -> throw leser.feilUnder("slag", "Her skal det stå STEG, SATS eller FAKTUM.");
        };
    }

    /** The node at the top, which is a step. */
    Steg lesSteg() throws IOException, Lesefeil {
        if (les() instanceof Steg steg) {
            return steg;
        }
        throw leser.feilUnder("slag", "Øverst i sporingen skal det stå et STEG.");
    }

    /** A rate of the list {@code satser}. */
    Sats lesSats() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return sats();
    }

    private Steg steg() {
        return new Steg(id, navn, formel, hjemmelEllerNull(), tall, enhet, grunnlag);
    }

    private Faktum faktum() throws Lesefeil {
        if (kilde == null) {
            throw leser.feilUnder("kilde", "Et faktum må ha en kilde.");
        }
        return new Faktum(id, navn, tall, enhet, tekst, kilde);
    }

    private Sats sats() throws Lesefeil {
        Hjemmel h = hjemmelEllerNull();
        if (tall == null || h == null || virkningFra == null || status == null || kontrollert == null) {
            throw leser.feilUnder("id", "En sats må ha verdi, hjemmel, virkningFra, status og kontrollert.");
        }
        return new Sats(id, navn, tall, enhet, virkningFra, h, status, kontrollert);
    }

    private @Nullable Hjemmel hjemmelEllerNull() {
        return hjemmel == null ? null : new Hjemmel(hjemmel, lenke);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "id" -> id = verdi.tekst();
            case "navn" -> navn = verdi.tekst();
            case "verdi" -> tall = leser.erNull() ? null : verdi.desimaltall();
            case "enhet" -> enhet = verdi.valg(ENHET);
            case "formel" -> formel = formel();
            case "hjemmel" -> hjemmel = verdi.tekstEllerNull();
            case "lenke" -> lenke = verdi.tekstEllerNull();
            case "kilde" -> kilde = leser.erNull() ? null : new Kildeleser(leser).les();
            case "grunnlag" -> leser.liste(() -> grunnlag.add(new Sporleser(leser).les()));
            case "slag" -> slag = verdi.tekst();
            case "virkningFra" -> virkningFra = verdi.dato();
            case "status" -> status = verdi.valg(STATUS);
            case "kontrollert" -> kontrollert = verdi.dato();
            case "tekst" -> tekst = verdi.tekst();
            default -> throw new IllegalStateException(felt);
        }
    }

    private Formel formel() throws IOException, Lesefeil {
        String lest = verdi.tekstEllerNull();
        return lest == null ? Formel.INGEN : new Formel(lest, List.of());
    }

    private static Map<String, Enhet> enheter() {
        Map<String, Enhet> ut = new LinkedHashMap<>();
        for (Enhet e : Enhet.values()) {
            ut.put(e.tekst(), e);
        }
        return ut;
    }
}

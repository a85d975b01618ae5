package bospor.json;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one reported amount of a looked-up household. */
final class Inntektspostleser {
    private static final Felter FELTER = Felter.av(
            2,
            "gruppe",
            "kode",
            "maaned",
            "opplysningspliktig",
            "virksomhet",
            "fordel",
            "beloep",
            "etterbetalingFra",
            "etterbetalingTil",
            "fordelUkjent",
            "tillegg");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final Map<String, String> tillegg = new HashMap<>();

    private @Nullable YearMonth maaned;
    private @Nullable String opplysningspliktig;
    private @Nullable String virksomhet;
    private String gruppe = "";
    private String kode = "";
    private @Nullable String fordel;
    private @Nullable Kroner beloep;
    private @Nullable LocalDate etterbetalingFra;
    private @Nullable LocalDate etterbetalingTil;

    Inntektspostleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Inntektspost les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Inntektspost(
                maaned,
                opplysningspliktig,
                virksomhet,
                gruppe,
                kode,
                fordel,
                beloep,
                etterbetalingFra,
                etterbetalingTil,
                tillegg);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "maaned" -> maaned = leser.erNull() ? null : verdi.maaned();
            case "opplysningspliktig" -> opplysningspliktig = verdi.tekstEllerNull();
            case "virksomhet" -> virksomhet = verdi.tekstEllerNull();
            case "gruppe" -> gruppe = verdi.tekst();
            case "kode" -> kode = verdi.tekst();
            case "fordel" -> fordel = verdi.tekstEllerNull();
            case "beloep" -> beloep = verdi.kronerEllerNull();
            case "etterbetalingFra" -> etterbetalingFra = leser.erNull() ? null : verdi.dato();
            case "etterbetalingTil" -> etterbetalingTil = leser.erNull() ? null : verdi.dato();
            case "tillegg" -> leser.kart(this::tilleggsfelt);
            default -> leser.hoppOver(); // fordelUkjent: follows from fordel
        }
    }

    private void tilleggsfelt(String felt) throws IOException, Lesefeil {
        if (tillegg.put(felt, verdi.tekst()) != null) {
            throw leser.toGanger();
        }
    }
}

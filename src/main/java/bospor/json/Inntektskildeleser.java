package bospor.json;

import bospor.casework.Kildesvar;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Trekk;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the a-ordning answered about one person. */
final class Inntektskildeleser {
    private static final Felter FELTER = Felter.av(
            1,
            "status",
            "komplettTilOgMed",
            "skjermet",
            "poster",
            "forskuddstrekk",
            "fradrag",
            "summer",
            "korrelasjonsid",
            "feil");

    private final Jsonleser leser;
    private final Svarhode hode;
    private final List<Inntektspost> poster = new ArrayList<>();
    private final List<Trekk> forskuddstrekk = new ArrayList<>();
    private final List<Trekk> fradrag = new ArrayList<>();

    private @Nullable YearMonth komplettTilOgMed;
    private boolean skjermet;
    private @Nullable Kildesvar<Inntektsopplysninger> svar;

    Inntektskildeleser(Jsonleser leser) {
        this.leser = leser;
        this.hode = new Svarhode(leser);
    }

    void les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        YearMonth komplett = komplettTilOgMed;
        svar = hode.svar(
                komplett == null ? null : new Inntektsopplysninger(komplett, skjermet, poster, forskuddstrekk, fradrag),
                "komplettTilOgMed");
    }

    /** The answer that was read. */
    Kildesvar<Inntektsopplysninger> svar() {
        return svar == null ? Kildesvar.ikkeHentet() : svar;
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "komplettTilOgMed" -> komplettTilOgMed = leser.verdi().maaned();
            case "skjermet" -> skjermet = leser.verdi().jaNei();
            case "poster" -> leser.liste(() -> poster.add(new Inntektspostleser(leser).les()));
            case "forskuddstrekk" -> leser.liste(() -> forskuddstrekk.add(new Trekkleser(leser).les()));
            case "fradrag" -> leser.liste(() -> fradrag.add(new Trekkleser(leser).les()));
            case "summer" -> leser.hoppOver(); // follows from the posts
            default -> hode.felt(felt);
        }
    }
}

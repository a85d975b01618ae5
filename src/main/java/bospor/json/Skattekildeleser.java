package bospor.json;

import bospor.casework.Kildesvar;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Skatteetaten answered about the tax settlement of one person. */
final class Skattekildeleser {
    private static final Felter FELTER = Felter.av(
            1,
            "status",
            "inntektsaar",
            "stadie",
            "skatteoppgjoersdato",
            "ajourholdstidspunkt",
            "skjermet",
            "poster",
            "nettoformue",
            "primaerboligFormuesverdi",
            "korrelasjonsid",
            "feil");
    private static final Felter POSTFELTER = Felter.av(1, "tekniskNavn", "beloep", "kategori", "grunnlag");
    private static final String FASTLANDET = "grunnlag";

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final Svarhode hode;
    private final List<Skattepost> poster = new ArrayList<>();

    private @Nullable String inntektsaar;
    private @Nullable String stadie;
    private @Nullable LocalDate skatteoppgjoersdato;
    private @Nullable Instant ajourholdstidspunkt;
    private boolean skjermet;
    private @Nullable Kildesvar<Skattegrunnlag> svar;

    Skattekildeleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
        this.hode = new Svarhode(leser);
    }

    void les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        String aar = inntektsaar;
        svar = hode.svar(
                aar == null
                        ? null
                        : new Skattegrunnlag(aar, stadie, skatteoppgjoersdato, ajourholdstidspunkt, skjermet, poster),
                "inntektsaar");
    }

    /** The answer that was read. */
    Kildesvar<Skattegrunnlag> svar() {
        return svar == null ? Kildesvar.ikkeHentet() : svar;
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "inntektsaar" -> inntektsaar = verdi.tekst();
            case "stadie" -> stadie = verdi.tekstEllerNull();
            case "skatteoppgjoersdato" -> skatteoppgjoersdato = leser.erNull() ? null : verdi.dato();
            case "ajourholdstidspunkt" -> ajourholdstidspunkt = leser.erNull() ? null : verdi.tidspunkt();
            case "skjermet" -> skjermet = verdi.jaNei();
            case "poster" -> leser.liste(() -> poster.add(new Post().les()));
            case "nettoformue", "primaerboligFormuesverdi" -> leser.hoppOver(); // follow from the posts
            default -> hode.felt(felt);
        }
    }

    /** One row on the way in. */
    private final class Post {
        private String tekniskNavn = "";
        private @Nullable Kroner beloep;
        private @Nullable String kategori;
        private String grunnlag = FASTLANDET;

        Skattepost les() throws IOException, Lesefeil {
            leser.objekt(POSTFELTER, felt -> {
                switch (felt) {
                    case "tekniskNavn" -> tekniskNavn = verdi.tekst();
                    case "beloep" -> beloep = verdi.kronerEllerNull();
                    case "kategori" -> kategori = verdi.tekstEllerNull();
                    default -> grunnlag = verdi.tekst();
                }
            });
            return new Skattepost(tekniskNavn, beloep, kategori, grunnlag);
        }
    }
}

package bospor.json;

import bospor.casework.notat.Kommuneplass;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Satsmangel;
import bospor.trace.Hjemmel;
import bospor.trace.Sats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rates and kommuner of a note, field by field. */
final class Regelgrunnlagleser {
    private static final Felter MANGELFELTER = Felter.av(3, "id", "navn", "fra", "merknad");
    private static final Felter LISTEFELTER = Felter.av(2, "hjemmel", "liste", "lenke");
    private static final Felter KOMMUNEFELTER = Felter.av(2, "nummer", "navn", "fra", "til", "etterfoelgere", "gruppe");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<Sats> satser = new ArrayList<>();
    private final List<Satsmangel> mangler = new ArrayList<>();
    private final List<Kommuneplass> kommuner = new ArrayList<>();
    private String hjemmel = "";
    private @Nullable String lenke;
    private @Nullable String regelpakke;

    Regelgrunnlagleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    void satser() throws IOException, Lesefeil {
        leser.liste(() -> satser.add(new Sporleser(leser).lesSats()));
    }

    void mangler() throws IOException, Lesefeil {
        leser.liste(() -> mangler.add(new Mangel().les()));
    }

    void kommuner() throws IOException, Lesefeil {
        leser.objekt(LISTEFELTER, felt -> {
            switch (felt) {
                case "hjemmel" -> hjemmel = verdi.tekst();
                case "lenke" -> lenke = verdi.tekstEllerNull();
                default -> leser.liste(() -> kommuner.add(new Kommune().les()));
            }
        });
    }

    void regelpakke() throws IOException, Lesefeil {
        regelpakke = verdi.tekstEllerNull();
    }

    Regelgrunnlag ferdig() {
        return new Regelgrunnlag(satser, mangler, kommuner, new Hjemmel(hjemmel, lenke), regelpakke);
    }

    private final class Mangel {
        private String id = "";
        private String navn = "";
        private LocalDate fra = LocalDate.EPOCH;
        private @Nullable String merknad;

        Satsmangel les() throws IOException, Lesefeil {
            leser.objekt(MANGELFELTER, felt -> {
                switch (felt) {
                    case "id" -> id = verdi.tekst();
                    case "navn" -> navn = verdi.tekst();
                    case "fra" -> fra = verdi.dato();
                    default -> merknad = verdi.tekstEllerNull();
                }
            });
            return new Satsmangel(id, navn, fra, merknad);
        }
    }

    private final class Kommune {
        private String nummer = "";
        private String navn = "";
        private @Nullable LocalDate fra;
        private @Nullable LocalDate til;
        private final List<String> etterfoelgere = new ArrayList<>();
        private @Nullable Integer gruppe;

        Kommuneplass les() throws IOException, Lesefeil {
            leser.objekt(KOMMUNEFELTER, this::felt);
            return new Kommuneplass(nummer, navn, fra, til, etterfoelgere, gruppe);
        }

        private void felt(String felt) throws IOException, Lesefeil {
            switch (felt) {
                case "nummer" -> nummer = verdi.tekst();
                case "navn" -> navn = verdi.tekst();
                case "fra" -> fra = leser.erNull() ? null : verdi.dato();
                case "til" -> til = leser.erNull() ? null : verdi.dato();
                case "etterfoelgere" -> leser.liste(() -> etterfoelgere.add(verdi.tekst()));
                default -> gruppe = leser.erNull() ? null : verdi.heltall(1, 4);
            }
        }
    }
}

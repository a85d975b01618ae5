package bospor.json;

import bospor.casework.etterkontroll.Aarsoppgjoer;
import bospor.casework.etterkontroll.Kontrollart;
import bospor.casework.etterkontroll.Kontrollsak;
import bospor.casework.etterkontroll.Postkorreksjon;
import bospor.casework.etterkontroll.Unntak;
import bospor.casework.etterkontroll.Vedtattermin;
import bospor.domain.Beregningsinndata;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the top level of a case of ny beregning or etterkontroll, its decisions and its corrected posts. */
final class Kontrollsakleser {
    private static final Felter FELTER =
            Felter.av(3, "format", "aar", "terminer", "oppgjoer", "korrigertePoster", "unntak", "vedtaksdato");
    private static final Felter TERMINFELTER = Felter.av(2, "termin", "inndata", "beloepSomVedtatt");
    private static final Felter KORREKSJONSFELTER = Felter.av(3, "termin", "person", "post");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<Vedtattermin> terminer = new ArrayList<>();
    private final List<Aarsoppgjoer> oppgjoer = new ArrayList<>();
    private final List<Postkorreksjon> korrigerte = new ArrayList<>();
    private final List<Unntak> unntak = new ArrayList<>();
    private int aar;
    private boolean gjelderOppgjoer;
    private @Nullable LocalDate vedtaksdato;

    Kontrollsakleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Kontrollsak les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        // Corrected posts with no word about settlements: it is the a-ordning alone that has changed.
        Kontrollart art =
                !gjelderOppgjoer && !korrigerte.isEmpty() ? Kontrollart.NY_BEREGNING : Kontrollart.ETTERKONTROLL;
        return new Kontrollsak(art, aar, terminer, oppgjoer, korrigerte, unntak, vedtaksdato);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "aar" -> aar = verdi.aar();
            case "terminer" -> leser.liste(() -> terminer.add(new Vedtak().les()));
            case "oppgjoer" -> oppgjoer();
            case "korrigertePoster" -> leser.liste(() -> korrigerte.add(new Korreksjon().les()));
            case "unntak" -> leser.liste(() -> unntak.add(new Unntakleser(leser).les()));
            case "vedtaksdato" -> vedtaksdato = leser.erNull() ? null : verdi.dato();
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!verdi.tekst().equals(Kontrollformat.INNDATA)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Kontrollformat.INNDATA + ".");
        }
    }

    /** Null, for the whole list or in it, is a settlement that is not there. */
    private void oppgjoer() throws IOException, Lesefeil {
        gjelderOppgjoer = true;
        if (!leser.erNull()) {
            leser.liste(() -> {
                if (!leser.erNull()) {
                    oppgjoer.add(new Aarsoppgjoerleser(leser).les());
                }
            });
        }
    }

    /** One decided termin on the way in. */
    private final class Vedtak {
        private @Nullable Termin termin;
        private @Nullable Beregningsinndata inndata;
        private @Nullable Kroner beloep;

        Vedtattermin les() throws IOException, Lesefeil {
            leser.objekt(TERMINFELTER, felt -> {
                switch (felt) {
                    case "termin" -> termin = new Termin(verdi.maaned());
                    case "inndata" -> inndata = new Inndataleser(leser).les();
                    default -> beloep = leser.erNull() ? null : verdi.kronerIkkeNegativ();
                }
            });
            if (inndata == null) {
                throw new IllegalStateException("påkrevde felt er sjekket av leseren");
            }
            if (!inndata.termin().equals(termin)) {
                throw leser.feilUnder("termin", "Terminen er en annen enn i inndata. De to må være like.");
            }
            return new Vedtattermin(inndata, beloep);
        }
    }

    /** One corrected post on the way in. */
    private final class Korreksjon {
        private @Nullable Termin termin;
        private String person = "";
        private @Nullable Inntekt post;

        Postkorreksjon les() throws IOException, Lesefeil {
            leser.objekt(KORREKSJONSFELTER, felt -> {
                switch (felt) {
                    case "termin" -> termin = new Termin(verdi.maaned());
                    case "person" -> person = verdi.utfyltTekst();
                    default -> post = new Inntektsleser(leser).les();
                }
            });
            if (termin == null || post == null) {
                throw new IllegalStateException("påkrevde felt er sjekket av leseren");
            }
            return new Postkorreksjon(termin, person, post);
        }
    }
}

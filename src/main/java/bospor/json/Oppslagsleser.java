package bospor.json;

import bospor.casework.Oppslag;
import bospor.casework.Personoppslag;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a looked-up household; each source is left to {@link Inntektskildeleser} and {@link Skattekildeleser}. */
final class Oppslagsleser {
    private static final Felter FELTER = Felter.av(5, "format", "hentet", "fra", "til", "personer");
    private static final Felter PERSONFELTER = Felter.av(3, "fnr", "inntekt", "skatteoppgjoer", "skjermet");

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<Personoppslag> personer = new ArrayList<>();

    private Instant hentet = Instant.EPOCH;
    private @Nullable YearMonth fra;
    private @Nullable YearMonth til;

    Oppslagsleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Oppslag les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (fra == null || til == null) {
            throw new IllegalStateException("påkrevde felt er sjekket av leseren");
        }
        if (til.isBefore(fra)) {
            throw leser.feilUnder("til", "Perioden slutter før den begynner. Rett månedene.");
        }
        return new Oppslag(hentet, new Maanedsperiode(fra, til), personer);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "hentet" -> hentet = verdi.tidspunkt();
            case "fra" -> fra = verdi.maaned();
            case "til" -> til = verdi.maaned();
            case "personer" -> leser.liste(() -> personer.add(new En().les()));
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!verdi.tekst().equals(Oppslagsformat.FORMAT)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Oppslagsformat.FORMAT + ".");
        }
    }

    /** One person on the way in. */
    private final class En {
        private @Nullable Foedselsnummer fnr;
        private final Inntektskildeleser inntekt = new Inntektskildeleser(leser);
        private final Skattekildeleser skatteoppgjoer = new Skattekildeleser(leser);

        Personoppslag les() throws IOException, Lesefeil {
            leser.objekt(PERSONFELTER, felt -> {
                switch (felt) {
                    case "fnr" -> fnr = foedselsnummer();
                    case "inntekt" -> inntekt.les();
                    case "skatteoppgjoer" -> skatteoppgjoer.les();
                    default -> leser.hoppOver(); // skjermet: follows from the two sources
                }
            });
            if (fnr == null) {
                throw new IllegalStateException("påkrevde felt er sjekket av leseren");
            }
            return new Personoppslag(fnr, inntekt.svar(), skatteoppgjoer.svar());
        }
    }

    private Foedselsnummer foedselsnummer() throws IOException, Lesefeil {
        try {
            return Foedselsnummer.av(verdi.tekst());
        } catch (IllegalArgumentException e) {
            throw leser.feil("Dette er ikke et gyldig fødselsnummer. Sjekk sifrene.");
        }
    }
}

package bospor.json;

import bospor.casework.Oppslagsstatus;
import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Notatperson;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Program;
import bospor.casework.notat.Skjoenn;
import bospor.casework.notat.Utarbeidelse;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the smaller objects of a note's data. */
final class Notatdelleser {
    private static final Felter PROGRAM = Felter.av(3, "versjon", "regelkode", "utforming");
    private static final Felter UTARBEIDET = Felter.av(2, "bruker", "tid", "formaal", "saksnummer");
    private static final Felter PERSON = Felter.av(2, "id", "fnr");
    private static final Felter FORSEGLING = Felter.av(2, "virksomhet", "organisasjonsnummer");
    private static final Felter OPPSLAG = Felter.av(4, "hentet", "fra", "til", "kilder");
    private static final Felter KILDE =
            Felter.av(3, "person", "inntekt", "skatteoppgjoer", "komplettTilOgMed", "inntektsaar");
    private static final Felter SKJOENN =
            Felter.av(5, "slag", "sti", "person", "hva", "beloep", "maaned", "grunn", "dokument", "virkning");
    private static final Map<String, Skjoenn.Slag> SLAG = Navn.av(Skjoenn.Slag.class);

    private final Jsonleser leser;
    private final Verdileser verdi;

    Notatdelleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Notatperson person() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, PERSON);
        return new Notatperson(t.paakrevd("id"), t.paakrevd("fnr"));
    }

    Forsegling forsegling() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, FORSEGLING);
        return new Forsegling(t.paakrevd("virksomhet"), t.paakrevd("organisasjonsnummer"));
    }

    Program program() throws IOException, Lesefeil {
        return new Programfelter().les();
    }

    Utarbeidelse utarbeidet() throws IOException, Lesefeil {
        return new Utarbeidelsesfelter().les();
    }

    Oppslagsgrunnlag oppslag() throws IOException, Lesefeil {
        return new Oppslagsfelter().les();
    }

    Skjoenn skjoenn() throws IOException, Lesefeil {
        return new Skjoennsfelter().les();
    }

    private final class Programfelter {
        private String versjon = "";
        private String regelkode = "";
        private int utforming;

        Program les() throws IOException, Lesefeil {
            leser.objekt(PROGRAM, felt -> {
                switch (felt) {
                    case "versjon" -> versjon = verdi.tekst();
                    case "regelkode" -> regelkode = verdi.tekst();
                    default -> utforming = verdi.heltall(0, 1_000_000);
                }
            });
            return new Program(versjon, regelkode, utforming);
        }
    }

    private final class Utarbeidelsesfelter {
        private String bruker = "";
        private Instant tid = Instant.EPOCH;
        private @Nullable String formaal;
        private @Nullable String saksnummer;

        Utarbeidelse les() throws IOException, Lesefeil {
            leser.objekt(UTARBEIDET, felt -> {
                switch (felt) {
                    case "bruker" -> bruker = verdi.tekst();
                    case "tid" -> tid = verdi.tidspunkt();
                    case "formaal" -> formaal = verdi.tekstEllerNull();
                    default -> saksnummer = verdi.tekstEllerNull();
                }
            });
            return new Utarbeidelse(bruker, tid, formaal, saksnummer);
        }
    }

    private final class Oppslagsfelter {
        private Instant hentet = Instant.EPOCH;
        private YearMonth fra = YearMonth.of(1970, 1);
        private YearMonth til = fra;
        private final List<Oppslagsgrunnlag.Kilde> kilder = new ArrayList<>();

        Oppslagsgrunnlag les() throws IOException, Lesefeil {
            leser.objekt(OPPSLAG, felt -> {
                switch (felt) {
                    case "hentet" -> hentet = verdi.tidspunkt();
                    case "fra" -> fra = verdi.maaned();
                    case "til" -> til = verdi.maaned();
                    default -> leser.liste(() -> kilder.add(new Kildefelter().les()));
                }
            });
            if (til.isBefore(fra)) {
                throw leser.feilUnder("til", "Perioden slutter før den begynner.");
            }
            return new Oppslagsgrunnlag(hentet, new Maanedsperiode(fra, til), kilder);
        }
    }

    private final class Kildefelter {
        private String person = "";
        private Oppslagsstatus inntekt = Oppslagsstatus.IKKE_HENTET;
        private @Nullable YearMonth komplett;
        private Oppslagsstatus skatteoppgjoer = Oppslagsstatus.IKKE_HENTET;
        private @Nullable String inntektsaar;

        Oppslagsgrunnlag.Kilde les() throws IOException, Lesefeil {
            leser.objekt(KILDE, felt -> {
                switch (felt) {
                    case "person" -> person = verdi.tekst();
                    case "inntekt" -> inntekt = verdi.valg(Notatleser.STATUS);
                    case "komplettTilOgMed" -> komplett = leser.erNull() ? null : verdi.maaned();
                    case "skatteoppgjoer" -> skatteoppgjoer = verdi.valg(Notatleser.STATUS);
                    default -> inntektsaar = verdi.tekstEllerNull();
                }
            });
            return new Oppslagsgrunnlag.Kilde(person, inntekt, komplett, skatteoppgjoer, inntektsaar);
        }
    }

    private final class Skjoennsfelter {
        private Skjoenn.Slag slag = Skjoenn.Slag.FOERT;
        private String sti = "";
        private String person = "";
        private String hva = "";
        private @Nullable YearMonth maaned;
        private Kroner beloep = Kroner.ZERO;
        private @Nullable String grunn;
        private @Nullable String dokument;
        private @Nullable Kroner virkning;

        Skjoenn les() throws IOException, Lesefeil {
            leser.objekt(SKJOENN, this::felt);
            return new Skjoenn(slag, sti, person, hva, maaned, beloep, grunn, dokument, virkning);
        }

        private void felt(String felt) throws IOException, Lesefeil {
            switch (felt) {
                case "slag" -> slag = verdi.valg(SLAG);
                case "sti" -> sti = verdi.tekst();
                case "person" -> person = verdi.tekst();
                case "hva" -> hva = verdi.tekst();
                case "maaned" -> maaned = leser.erNull() ? null : verdi.maaned();
                case "beloep" -> beloep = verdi.kroner();
                case "grunn" -> grunn = verdi.tekstEllerNull();
                case "dokument" -> dokument = verdi.tekstEllerNull();
                default -> virkning = verdi.kronerEllerNull();
            }
        }
    }
}

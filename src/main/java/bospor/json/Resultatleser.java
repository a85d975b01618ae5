package bospor.json;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Enhet;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answer of a calculation; the explanation is left to {@link Sporleser}. */
final class Resultatleser {
    private static final Felter FELTER = Felter.av(
            0,
            "format",
            "ordning",
            "termin",
            "utfall",
            "beloepPerMaaned",
            "beloepPerAar",
            "avslagskode",
            "grunner",
            "forutsetninger",
            "noekkeltall",
            "regelsett",
            "satser",
            "spor",
            "feil");
    private static final Felter GRUNNFELTER = Felter.av(3, "tekst", "kode", "sti");
    private static final Felter REGELSETTFELTER = Felter.av(2, "id", "versjon");
    private static final Felter FEILFELTER = Felter.av(2, "sti", "melding");
    private static final Map<String, Utfall> UTFALL = Navn.av(Utfall.class);

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<Grunn> grunner = new ArrayList<>();
    private final List<Noekkeltall> noekkeltall = new ArrayList<>();
    private final List<Sats> satser = new ArrayList<>();

    private boolean harFormat;
    private @Nullable String ordning;
    private @Nullable Termin termin;
    private @Nullable Utfall utfall;
    private @Nullable Kroner perMaaned;
    private @Nullable Kroner perAar;
    private @Nullable String avslagskode;
    private @Nullable Regelsett regelsett;
    private @Nullable Steg spor;
    private @Nullable Inndatafeil feil;

    Resultatleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Beregningssvar les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (feil != null) {
            return feil;
        }
        if (!harFormat || ordning == null || termin == null || utfall == null || regelsett == null || spor == null) {
            throw new Lesefeil("", "Dette er ikke et helt resultat med sporing. Beregn på nytt.");
        }
        return new Beregningsresultat(
                ordning, termin, utfall, perMaaned, perAar, avslagskode, grunner, noekkeltall, regelsett, satser, spor);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "ordning" -> ordning = verdi.tekst();
            case "avslagskode" -> avslagskode = verdi.tekstEllerNull();
            case "termin" -> termin = new Termin(verdi.maaned());
            case "utfall" -> utfall = verdi.valg(UTFALL);
            case "beloepPerMaaned" -> perMaaned = verdi.kronerEllerNull();
            case "beloepPerAar" -> perAar = verdi.kronerEllerNull();
            case "grunner" -> leser.liste(() -> grunner.add(grunn()));
            case "forutsetninger" -> leser.hoppOver(); // they stand in the explanation too
            case "noekkeltall" -> leser.kart(this::noekkeltall);
            case "regelsett" -> regelsett = regelsett();
            case "satser" -> leser.liste(() -> satser.add(new Sporleser(leser).lesSats()));
            case "spor" -> spor = new Sporleser(leser).lesSteg();
            case "feil" -> feil = feil();
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!verdi.tekst().equals(Resultatformat.FORMAT)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Resultatformat.FORMAT + ".");
        }
        harFormat = true;
    }

    private Regelsett regelsett() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, REGELSETTFELTER);
        return new Regelsett(t.paakrevd("id"), t.paakrevd("versjon"));
    }

    private Inndatafeil feil() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, FEILFELTER);
        return new Inndatafeil(t.paakrevd("sti"), t.paakrevd("melding"));
    }

    private Grunn grunn() throws IOException, Lesefeil {
        Tekstfelter t = new Tekstfelter(leser, GRUNNFELTER);
        return new Grunn(t.ellerNull("kode"), t.ellerNull("sti"), t.paakrevd("tekst"));
    }

    private void noekkeltall(String id) throws IOException, Lesefeil {
        noekkeltall.add(new Noekkeltall(id, id, leser.erNull() ? null : verdi.desimaltall(), Enhet.INGEN));
    }
}

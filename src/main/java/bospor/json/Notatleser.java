package bospor.json;

import bospor.casework.Oppslagsstatus;
import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatperson;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Program;
import bospor.casework.notat.Skjoenn;
import bospor.casework.notat.Utarbeidelse;
import bospor.domain.Beregningsinndata;
import bospor.trace.Beregningsresultat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the data of a note; the smaller parts are left to {@link Notatdelleser}. */
final class Notatleser {
    private static final Felter FELTER = Felter.av(
            12,
            "format",
            "maal",
            "inndata",
            "resultat",
            "satser",
            "satserUtenVerdi",
            "kommuner",
            "regelpakke",
            "program",
            "utarbeidet",
            "skjoenn",
            "sjekksum",
            "personer",
            "oppslag",
            "forsegling");
    private static final Map<String, Maalform> MAAL = maal();
    static final Map<String, Oppslagsstatus> STATUS = Navn.av(Oppslagsstatus.class);

    private final Jsonleser leser;
    private final Regelgrunnlagleser grunnlag;
    private final Notatdelleser deler;
    private final List<Notatperson> personer = new ArrayList<>();
    private final List<Skjoenn> skjoenn = new ArrayList<>();

    private Maalform maal = Maalform.BOKMAAL;
    private @Nullable Beregningsinndata inndata;
    private @Nullable Beregningsresultat resultat;
    private @Nullable Program program;
    private @Nullable Utarbeidelse utarbeidet;
    private @Nullable Oppslagsgrunnlag oppslag;
    private @Nullable Forsegling forsegling;

    Notatleser(Jsonleser leser) {
        this.leser = leser;
        this.grunnlag = new Regelgrunnlagleser(leser);
        this.deler = new Notatdelleser(leser);
    }

    Notatdata les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        if (inndata == null || resultat == null || program == null || utarbeidet == null) {
            throw new IllegalStateException("påkrevde felt er sjekket av leseren");
        }
        return new Notatdata(
                maal,
                inndata,
                resultat,
                grunnlag.ferdig(),
                program,
                utarbeidet,
                personer,
                oppslag,
                skjoenn,
                forsegling);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "format" -> format();
            case "maal" -> maal = leser.verdi().valg(MAAL);
            case "inndata" -> inndata = new Inndataleser(leser).les();
            case "resultat" -> resultat = resultat();
            case "satser" -> grunnlag.satser();
            case "satserUtenVerdi" -> grunnlag.mangler();
            case "kommuner" -> grunnlag.kommuner();
            case "program" -> program = deler.program();
            case "utarbeidet" -> utarbeidet = deler.utarbeidet();
            case "personer" -> leser.liste(() -> personer.add(deler.person()));
            case "skjoenn" -> leser.liste(() -> skjoenn.add(deler.skjoenn()));
            case "oppslag" -> oppslag = leser.erNull() ? null : deler.oppslag();
            case "forsegling" -> forsegling = leser.erNull() ? null : deler.forsegling();
            case "sjekksum" -> leser.verdi().tekst();
            case "regelpakke" -> grunnlag.regelpakke();
            default -> throw new IllegalStateException(felt);
        }
    }

    private void format() throws IOException, Lesefeil {
        if (!leser.verdi().tekst().equals(Notatformat.FORMAT)) {
            throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + Notatformat.FORMAT + ".");
        }
    }

    private Beregningsresultat resultat() throws IOException, Lesefeil {
        if (new Resultatleser(leser).les() instanceof Beregningsresultat r) {
            return r;
        }
        throw leser.feil("Et notat skal ha et resultat, ikke en feil.");
    }

    private static Map<String, Maalform> maal() {
        Map<String, Maalform> ut = new LinkedHashMap<>();
        for (Maalform m : Maalform.values()) {
            ut.put(m.kode(), m);
        }
        return ut;
    }
}

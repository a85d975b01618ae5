package bospor.rules.kommunal;

import bospor.domain.Beregningsinndata;
import bospor.domain.Eieform;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Bostoettedel;
import bospor.rates.Kommuneregister;
import bospor.rates.Regelpakke;
import bospor.rates.Satsregister;
import bospor.rates.Satsserie;
import bospor.rules.Ordning;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import bospor.trace.Spor;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kommunal bostøtte by the rule pack of a kommune. Every building block counts rent, so the scheme is for tenants. */
public final class KommunalBostoette implements Ordning {
    private final Regelpakke pakke;
    private final Bostoettedel del;
    private final Byggekloss kloss;
    private final List<String> paakrevd;
    private final List<Satsserie> serier;
    private final Kommuneregister kommuner;

    /**
     * The scheme of the pack.
     *
     * @throws IllegalArgumentException when the pack has none or {@link Pakkekontroll#formfeil} finds a fault in it
     */
    public KommunalBostoette(Regelpakke pakke) {
        this(pakke, Satsregister.innebygd(), Kommuneregister.innebygd());
    }

    /** The same with other rates of the state and kommuner, for example those that an old note carries with it. */
    public KommunalBostoette(Regelpakke pakke, Satsregister statlige, Kommuneregister kommuner) {
        Bostoettedel bostoette = pakke.bostoette();
        List<String> feil = Pakkekontroll.formfeil(pakke);
        if (bostoette == null || !feil.isEmpty()) {
            throw new IllegalArgumentException(pakke.id() + ": " + String.join("; ", feil));
        }
        this.pakke = pakke;
        this.kommuner = kommuner;
        this.del = bostoette;
        this.kloss = Byggekloss.av(bostoette.byggekloss()).orElseThrow();
        this.paakrevd = Parameterkrav.alle(bostoette, kloss);
        this.serier = new ArrayList<>(bostoette.parametere().values());
        for (String id : Parameterkrav.STATLIGE) {
            serier.add(statlige.serie(id));
        }
    }

    @Override
    public Regelsett regelsett() {
        return new Regelsett(pakke.id(), pakke.versjon());
    }

    /** The facts that the scheme asks for beside those of the state's scheme, in the order of the form. */
    public List<Felt> felter() {
        return List.copyOf(kloss.felter(del));
    }

    @Override
    public Beregningssvar beregn(Beregningsinndata inndata) {
        Inndatafeil feil = Inndatakontroll.finnFeil(inndata, pakke.id(), kloss.felter(del), kommuner);
        if (feil != null) {
            return feil;
        }
        Termin termin = inndata.termin();
        if (termin.situasjonsdato().isBefore(del.gjelderFra())) {
            return kanIkkeVurderes(
                    inndata,
                    List.of(new Grunn(
                            null,
                            "termin",
                            "Regelpakken gjelder fra %s. Velg en senere måned, eller en regelpakke for den tiden."
                                    .formatted(Datoer.dato(del.gjelderFra())))));
        }
        Pakkesatser satser = new Pakkesatser(serier, termin.situasjonsdato());
        List<Grunn> mangler = satser.mangler(paakrevd);
        if (!mangler.isEmpty()) {
            return kanIkkeVurderes(inndata, mangler);
        }
        Grunnlag g = new Grunnlag(inndata, del, new Ordningsdata(inndata.ordningsdata(), inndata.kilder()), satser);
        return resultat(g, Utbetaling.av(g, kloss.regn(g), leietaker(inndata)));
    }

    private static List<Grunn> leietaker(Beregningsinndata inndata) {
        return inndata.bolig().eieform() == Eieform.LEID
                ? List.of()
                : List.of(new Grunn(null, "bolig.eieform", "Ordningen gjelder bare den som leier boligen."));
    }

    private Beregningsresultat resultat(Grunnlag g, Utbetaling.Resultat r) {
        List<Spor> grunnlag = new ArrayList<>(r.ledd());
        grunnlag.addAll(Merknader.av(pakke, g, kommuner));
        grunnlag.add(Merknader.regler(pakke));
        return new Beregningsresultat(
                pakke.id(),
                g.inndata().termin(),
                r.grunner().isEmpty() ? Utfall.INNVILGET : Utfall.AVSLAG,
                Kroner.av(r.perMaaned()),
                Kroner.av(r.perAar()),
                null,
                r.grunner(),
                r.noekkeltall(),
                regelsett(),
                g.satser().brukte(),
                rot(r.formel(), r.perMaaned(), grunnlag));
    }

    private Steg rot(Formel formel, @Nullable BigDecimal verdi, List<Spor> grunnlag) {
        return new Steg(
                "bostoette", "Bostøtte per måned", formel, del.hjemmel(), verdi, Enhet.KRONER_PER_MAANED, grunnlag);
    }

    private Beregningsresultat kanIkkeVurderes(Beregningsinndata inndata, List<Grunn> grunner) {
        return new Beregningsresultat(
                pakke.id(),
                inndata.termin(),
                Utfall.KAN_IKKE_VURDERES,
                null,
                null,
                null,
                grunner,
                List.of(),
                regelsett(),
                List.of(),
                rot(Formel.av("Kan ikke vurderes"), null, Merknader.hindringer(pakke, grunner)));
    }
}

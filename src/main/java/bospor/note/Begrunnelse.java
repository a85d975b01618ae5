package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.trace.Beregningsresultat;
import bospor.trace.Enhet;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons in ready-made sentences with the month and the figures of the case. Computes nothing. */
final class Begrunnelse {
    private final Beregningsresultat resultat;
    private final Notatdata data;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final List<String> setninger = new ArrayList<>();

    private Begrunnelse(Notatdata data, Tekster tekster) {
        this.data = data;
        this.resultat = data.resultat();
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
    }

    /** The sentences, the outcome first. */
    static List<String> av(Notatdata data, Tekster tekster) {
        Begrunnelse b = new Begrunnelse(data, tekster);
        b.utfall();
        if (data.resultat().utfall() != Utfall.KAN_IKKE_VURDERES) {
            b.kommunal();
            b.inntekt();
            b.boutgifter();
            b.egenandel();
        }
        return b.setninger;
    }

    private void utfall() {
        String maaned = verdier.maaned(resultat.termin().maaned());
        var beloep = resultat.beloepPerMaaned();
        si(
                "begrunnelse." + resultat.utfall(),
                maaned,
                beloep == null ? "" : verdier.kroner(beloep),
                tekster.hent("ordning.ibestemt." + ordningstype()));
        for (Grunn g : resultat.grunner()) {
            setninger.add(tekster.fraReglene(g.tekst()));
        }
        BigDecimal grense = tall("egenInntektsgrensePerMaaned");
        if (resultat.utfall() == Utfall.AVSLAG && "V03".equals(resultat.avslagskode()) && grense != null) {
            si("begrunnelse.grense", kroner("egenInntektsgrensePerMaaned"));
        }
    }

    private String ordningstype() {
        return data.inndata().ordning().equals("statlig") ? "statlig" : "kommunal";
    }

    /** What a municipal scheme counts with; each sentence needs its figures, so every building block gets its own. */
    private void kommunal() {
        if (ordningstype().equals("statlig")) {
            return;
        }
        siHvis("begrunnelse.kommunal.inntekt", "inntektsgrunnlagPerAar");
        siHvis("begrunnelse.kommunal.formue", "formuestilleggPerAar");
        siHvis("begrunnelse.kommunal.husleieAar", "husleiePerAar");
        siHvis("begrunnelse.kommunal.husleieMaaned", "husleiePerMaaned");
        siHvis("begrunnelse.kommunal.rimelig", "rimeligBoutgiftPerAar", "rimeligBoutgiftProsent");
        siHvis("begrunnelse.kommunal.andel", "andelAvHusleieProsent");
        siHvis("begrunnelse.kommunal.statlig", "statligBostoettePerMaaned");
    }

    /** The sentence with these figures, when all are there and the first is not zero. */
    private void siHvis(String noekkel, String... tall) {
        List<String> deler = new ArrayList<>();
        for (String id : tall) {
            BigDecimal verdi = tall(id);
            if (verdi == null || verdi.signum() == 0) {
                return;
            }
            deler.add(id.endsWith("Prosent") ? verdier.verdi(verdi, Enhet.PROSENT) : verdier.kroner(verdi));
        }
        si(noekkel, deler.toArray(String[]::new));
    }

    private void inntekt() {
        if (tall("inntektsgrunnlagPerMaaned") == null) {
            return;
        }
        si("begrunnelse.inntekt", verdier.maaned(resultat.termin().maaned()), kroner("inntektsgrunnlagPerMaaned"));
        BigDecimal tillegg = tall("formuestilleggPerMaaned");
        if (tillegg != null && tillegg.signum() > 0) {
            si("begrunnelse.formue", kroner("formuestilleggPerMaaned"));
        }
        BigDecimal vekt = tall("husstandsvekt");
        if (vekt != null && vekt.compareTo(BigDecimal.ONE) > 0 && tall("vektetInntektPerAar") != null) {
            si(
                    "begrunnelse.vekt",
                    String.valueOf(data.inndata().husstand().antall()),
                    verdier.verdi(vekt, Enhet.VEKT),
                    kroner("vektetInntektPerAar"));
        }
    }

    private void boutgifter() {
        BigDecimal utgifter = tall("boutgifterPerAar");
        BigDecimal tak = tall("boutgiftstakPerAar");
        if (utgifter == null || tak == null) {
            return;
        }
        si(
                utgifter.compareTo(tak) > 0 ? "begrunnelse.overTaket" : "begrunnelse.underTaket",
                kroner("boutgifterPerAar"),
                kroner("boutgiftstakPerAar"));
    }

    private void egenandel() {
        BigDecimal egenandel = tall("egenandelPerAar");
        if (egenandel == null) {
            return;
        }
        si("begrunnelse.egenandel", kroner("egenandelPerAar"));
        BigDecimal godkjent = tall("godkjenteBoutgifterPerAar");
        if (godkjent != null && egenandel.compareTo(godkjent) >= 0) {
            si("begrunnelse.ingenForskjell", kroner("godkjenteBoutgifterPerAar"));
            return;
        }
        for (Sats s : resultat.satser()) {
            if (s.id().equals("dekningsgrad")) {
                si("begrunnelse.dekning", verdier.verdi(s.verdi(), Enhet.ANDEL));
            }
        }
    }

    private @Nullable BigDecimal tall(String id) {
        return resultat.noekkeltall(id).map(Noekkeltall::verdi).orElse(null);
    }

    private String kroner(String id) {
        BigDecimal tall = tall(id);
        return tall == null ? "" : verdier.kroner(tall);
    }

    private void si(String noekkel, String... deler) {
        setninger.add(tekster.hent(noekkel, deler));
    }
}

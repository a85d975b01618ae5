package bospor.rules.statlig;

import bospor.trace.Enhet;
import bospor.trace.Noekkeltall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key figures of a result, named and ordered as the file format says; kroner with at most two decimals. */
final class Noekkeltallsliste {
    private static final int ANTALL = 11;

    private final List<Noekkeltall> liste = new ArrayList<>(ANTALL);

    static List<Noekkeltall> av(
            Inntektsgrunnlag.@Nullable Resultat inntekt,
            @Nullable BigDecimal vekt,
            Egenandel.@Nullable Resultat egenandel,
            @Nullable BigDecimal boutgifter,
            @Nullable BigDecimal tak,
            @Nullable BigDecimal godkjente,
            @Nullable BigDecimal grense,
            @Nullable BigDecimal egenGrense,
            @Nullable BigDecimal minste) {
        Noekkeltallsliste n = new Noekkeltallsliste();
        n.kroner(
                "inntektsgrunnlagPerMaaned",
                "Inntektsgrunnlag",
                inntekt == null ? null : inntekt.perMaaned(),
                Enhet.KRONER_PER_MAANED);
        n.kroner(
                "formuestilleggPerMaaned",
                "Formuestillegg",
                inntekt == null ? null : inntekt.formuestillegg(),
                Enhet.KRONER_PER_MAANED);
        n.liste.add(new Noekkeltall("husstandsvekt", "Husstandsvekt", vekt, Enhet.VEKT));
        n.kroner(
                "vektetInntektPerAar",
                "Vektet inntekt",
                egenandel == null ? null : egenandel.vektetInntekt(),
                Enhet.KRONER_PER_AAR);
        n.kroner("egenandelPerAar", "Egenandel", egenandel == null ? null : egenandel.perAar(), Enhet.KRONER_PER_AAR);
        n.kroner("boutgifterPerAar", "Boutgifter", boutgifter, Enhet.KRONER_PER_AAR);
        n.kroner("boutgiftstakPerAar", "Øvre grense for boutgifter", tak, Enhet.KRONER_PER_AAR);
        n.kroner("godkjenteBoutgifterPerAar", "Godkjente boutgifter", godkjente, Enhet.KRONER_PER_AAR);
        n.kroner("inntektsgrensePerMaaned", "Øvre inntektsgrense", grense, Enhet.KRONER_PER_MAANED);
        n.kroner(
                "egenInntektsgrensePerMaaned",
                "Inntektsgrense med husstandens boutgifter",
                egenGrense,
                Enhet.KRONER_PER_MAANED);
        n.kroner("minsteUtbetaling", "Minste utbetaling", minste, Enhet.KRONER_PER_MAANED);
        return n.liste;
    }

    private void kroner(String id, String navn, @Nullable BigDecimal verdi, Enhet enhet) {
        liste.add(new Noekkeltall(id, navn, verdi == null ? null : Tall.oere(verdi), enhet));
    }
}

package bospor.casework.kommunal;

import bospor.casework.Beregner;
import bospor.casework.Regelpakker;
import bospor.domain.Beregningsinndata;
import bospor.domain.Boliggrenseinndata;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.rates.Bostoettedel;
import bospor.rates.Regelpakke;
import bospor.rules.kommunal.Felt;
import bospor.rules.kommunal.KommunalBostoette;
import bospor.trace.Beregningssvar;
import bospor.trace.Boliggrensesvar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The municipal rules of every pack that may be used, read once. Safe to use from several threads. */
public final class Kommunalregler {
    private final Beregner beregner;
    private final Regelpakker.Grenser grenser;
    private final List<String> ubrukte;
    private final List<Kommunalordning> ordninger = new ArrayList<>();
    private final List<Boliggrensevalg> boliggrenser = new ArrayList<>();

    /**
     * Reads the packs, which takes a while: not on the screen's thread. The calculator must know their schemes.
     *
     * @param ubrukte why packs of the office may not be used, one sentence each
     */
    public Kommunalregler(Regelpakker pakker, Beregner beregner, List<String> ubrukte) {
        this.beregner = beregner;
        this.ubrukte = List.copyOf(ubrukte);
        this.grenser = pakker.grenser();
        for (Regelpakker.Pakke p : pakker.pakker()) {
            Regelpakke regler = p.regler();
            if (regler.bostoette() != null) {
                ordninger.add(ordning(regler, regler.bostoette(), p.kilde() != null));
            }
            if (regler.boliggrense() != null) {
                boliggrenser.add(new Boliggrensevalg(regler.id(), regler.navn(), regler.kommunenummer()));
            }
        }
    }

    /** The schemes, those of the program first. */
    public List<Kommunalordning> ordninger() {
        return List.copyOf(ordninger);
    }

    /** The income limits for kommunal bolig, those of the program first. */
    public List<Boliggrensevalg> boliggrenser() {
        return List.copyOf(boliggrenser);
    }

    /** Why packs of the office may not be used, one sentence each; empty when all may. */
    public List<String> ubrukte() {
        return ubrukte;
    }

    /** Calculates what {@link #inndata} has put together. */
    public Beregningssvar beregn(Beregningsinndata kommunal) {
        return beregner.beregn(kommunal);
    }

    /**
     * The input of the municipal scheme for the household of a state calculation.
     *
     * @param statlig the input of the state's scheme; household, dwelling and month are taken from it
     * @param statligBostoette what the state pays, kroner per month
     * @param data the scheme's own facts as the plain decimals or words of the file format, by the names of its fields
     * @param kilder where those facts come from, by the paths of the fields
     */
    public static Beregningsinndata inndata(
            Kommunalordning ordning,
            Beregningsinndata statlig,
            Kroner statligBostoette,
            Map<String, String> data,
            Map<String, Innfoering> kilder) {
        Map<String, Innfoering> alle = new HashMap<>(statlig.kilder());
        alle.putAll(kilder);
        return statlig.medOrdning(ordning.id(), statligBostoette, data).medKilder(alle);
    }

    /** Holds an income against the limit of the pack that the input names. */
    public Boliggrensesvar vurder(Boliggrenseinndata inndata) {
        return grenser.vurder(inndata);
    }

    private static Kommunalordning ordning(Regelpakke regler, Bostoettedel del, boolean kontorets) {
        return new Kommunalordning(
                regler.id(),
                regler.navn(),
                regler.kommunenummer(),
                kontorets,
                del.trekkerFraStatlig(),
                del.hjemmel(),
                new KommunalBostoette(regler)
                        .felter().stream().map(Kommunalregler::felt).toList(),
                del.forutsetninger().stream()
                        .map(Regelpakke.Forutsetning::tekst)
                        .toList());
    }

    private static Ordningsfelt felt(Felt f) {
        return new Ordningsfelt(
                f.navn(),
                f.betegnelse(),
                switch (f.type()) {
                    case BELOEP -> Ordningsfelt.Slag.BELOEP;
                    case FORMUE -> Ordningsfelt.Slag.FORMUE;
                    case JA_NEI -> Ordningsfelt.Slag.JA_NEI;
                },
                f.enhet(),
                f.paakrevd());
    }
}

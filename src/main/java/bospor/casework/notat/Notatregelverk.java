package bospor.casework.notat;

import bospor.casework.Regelpakker;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.rates.Kommune;
import bospor.rates.Kommunegruppe;
import bospor.rates.Kommuneoppslag;
import bospor.rates.Kommuneregister;
import bospor.rates.Satsfeil;
import bospor.rates.Satsoppslag;
import bospor.rates.Satsregister;
import bospor.rates.Satsserie;
import bospor.rules.kommunal.KommunalBostoette;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Beregningssvar;
import bospor.trace.Hjemmel;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schemes of this program, with its own rates and rule packs or with those that a note carries. */
public final class Notatregelverk implements Regelverk {
    private static final String UKJENT = "Denne versjonen av Bospor kan ikke skrive notat for ordningen.";

    private final Regelpakker pakker;

    /** The state scheme and the rule packs that come with the program. */
    public Notatregelverk() {
        this(Regelpakker.innebygde());
    }

    /** The state scheme and these rule packs. */
    public Notatregelverk(Regelpakker pakker) {
        this.pakker = pakker;
    }

    @Override
    public Regelgrunnlag grunnlag(Beregningsinndata inndata) {
        Termin termin = inndata.termin();
        List<Sats> satser = new ArrayList<>();
        List<Satsmangel> mangler = new ArrayList<>();
        for (Satsserie serie : Satsregister.innebygd().serier()) {
            switch (serie.paa(termin.situasjonsdato())) {
                case Satsoppslag.Funnet(Sats sats) -> satser.add(sats);
                case Satsoppslag.FoerFoerste f -> mangler.add(new Satsmangel(f.id(), f.navn(), f.foerste(), null));
                case Satsoppslag.UtenVerdi u -> mangler.add(new Satsmangel(u.id(), u.navn(), u.fra(), u.merknad()));
            }
        }
        Kommuneregister kommuner = Kommuneregister.innebygd();
        Integer gruppe = kommuner.slaaOpp(inndata.kommunenummer(), termin) instanceof Kommuneoppslag.Gjelder g
                        && g.gruppe().staarIListen()
                ? Integer.valueOf(g.gruppe().nummer())
                : null;
        String nummer = inndata.kommunenummer().nummer();
        List<Kommuneplass> plasser = new ArrayList<>();
        for (Kommune k : kommuner.slekt(inndata.kommunenummer())) {
            plasser.add(new Kommuneplass(
                    k.nummer(),
                    k.navn(),
                    k.fra(),
                    k.til(),
                    k.etterfoelgere(),
                    k.nummer().equals(nummer) ? gruppe : null));
        }
        return new Regelgrunnlag(satser, mangler, plasser, kommuner.grupperegel(), pakke(inndata.ordning()));
    }

    private @Nullable String pakke(String ordning) {
        return ordning.equals(Beregningsinndata.STATLIG)
                ? null
                : pakker.finn(ordning).map(p -> p.regler().json()).orElse(null);
    }

    @Override
    public Beregningssvar beregn(Beregningsinndata inndata, Regelgrunnlag grunnlag) {
        String pakke = grunnlag.regelpakke();
        if (inndata.ordning().equals(Beregningsinndata.STATLIG)) {
            return new StatligBostoette(satser(grunnlag), kommuner(grunnlag)).beregn(inndata);
        }
        if (pakke == null) {
            return new Inndatafeil("ordning", UKJENT);
        }
        try {
            return new KommunalBostoette(Regelpakker.lestMedMerke(pakke), satser(grunnlag), kommuner(grunnlag))
                    .beregn(inndata);
        } catch (IllegalArgumentException | Satsfeil e) {
            return new Inndatafeil("regelpakke", "Regelpakken kan ikke brukes: %s.".formatted(e.getMessage()));
        }
    }

    @Override
    public Optional<Regelsett> regelsett(String ordning) {
        return ordning.equals(Beregningsinndata.STATLIG)
                ? Optional.of(new StatligBostoette().regelsett())
                : pakker.finn(ordning)
                        .map(p -> new Regelsett(p.regler().id(), p.regler().versjon()));
    }

    private static Satsregister satser(Regelgrunnlag grunnlag) {
        List<Satsoppslag> uten = new ArrayList<>();
        for (Satsmangel m : grunnlag.mangler()) {
            String merknad = m.merknad();
            uten.add(
                    merknad == null
                            ? new Satsoppslag.FoerFoerste(m.id(), m.navn(), m.fra())
                            : new Satsoppslag.UtenVerdi(m.id(), m.navn(), m.fra(), merknad));
        }
        return Satsregister.bare(grunnlag.satser(), uten);
    }

    private static Kommuneregister kommuner(Regelgrunnlag grunnlag) {
        Hjemmel hjemmel = grunnlag.grupperegel();
        List<Kommune> kommuner = new ArrayList<>();
        Map<String, Kommunegruppe> grupper = new HashMap<>();
        for (Kommuneplass k : grunnlag.kommuner()) {
            kommuner.add(new Kommune(k.nummer(), k.navn(), k.fra(), k.til(), k.etterfoelgere()));
            Integer gruppe = k.gruppe();
            if (gruppe != null) {
                grupper.put(k.nummer(), new Kommunegruppe(gruppe, true, hjemmel));
            }
        }
        return Kommuneregister.bare(kommuner, grupper, hjemmel);
    }
}

package bospor.json;

import bospor.casework.notat.Kommuneplass;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Satsmangel;
import bospor.trace.Formel;
import java.io.IOException;

/** Writes the rates and kommuner of a note as fields of an object that the caller has opened. */
final class Regelgrunnlagskriver {
    private final Jsonskriver ut;
    private final Sporskriver spor;

    Regelgrunnlagskriver(Jsonskriver ut, Formel.Talltekst talltekst) {
        this.ut = ut;
        this.spor = new Sporskriver(ut, talltekst);
    }

    void skriv(Regelgrunnlag grunnlag) throws IOException {
        ut.liste("satser", grunnlag.satser(), s -> ut.objekt(() -> spor.satsfelter(s)));
        ut.liste("satserUtenVerdi", grunnlag.mangler(), m -> ut.objekt(() -> mangel(m)));
        ut.objekt("kommuner", () -> {
            ut.felt("hjemmel", grunnlag.grupperegel().tittel());
            ut.felt("lenke", grunnlag.grupperegel().lenke());
            ut.liste("liste", grunnlag.kommuner(), k -> ut.objekt(() -> kommune(k)));
        });
        ut.felt("regelpakke", grunnlag.regelpakke());
    }

    private void mangel(Satsmangel m) throws IOException {
        ut.felt("id", m.id());
        ut.felt("navn", m.navn());
        ut.felt("fra", m.fra());
        ut.felt("merknad", m.merknad());
    }

    private void kommune(Kommuneplass k) throws IOException {
        ut.felt("nummer", k.nummer());
        ut.felt("navn", k.navn());
        ut.felt("fra", k.fra());
        ut.felt("til", k.til());
        ut.liste("etterfoelgere", k.etterfoelgere(), ut::tekst);
        Integer gruppe = k.gruppe();
        ut.raattFelt("gruppe", gruppe == null ? null : String.valueOf(gruppe));
    }
}

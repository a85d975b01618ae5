package bospor.app;

import bospor.casework.Regelpakker;
import bospor.domain.Termin;
import bospor.rates.Boliggrensedel;
import bospor.rates.Bostoettedel;
import bospor.rates.Regelpakke;
import bospor.rates.Regelpakke.Forutsetning;
import bospor.rates.Satsoppslag;
import bospor.rates.Satsserie;
import bospor.text.Datotekst;
import bospor.trace.Sats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule packs that may be used, with what they take for granted and their values in a month. */
final class Pakkeliste {
    private final Termin termin;
    private final Function<Sats, String> rad;
    private final List<String> ut = new ArrayList<>();

    private Pakkeliste(Termin termin, Function<Sats, String> rad) {
        this.termin = termin;
        this.rad = rad;
    }

    static List<String> linjer(Regelpakker pakker, Termin termin, Function<Sats, String> rad) {
        Pakkeliste liste = new Pakkeliste(termin, rad);
        pakker.pakker().forEach(liste::pakke);
        return liste.ut;
    }

    private void pakke(Regelpakker.Pakke pakke) {
        Regelpakke p = pakke.regler();
        ut.add("Regelpakke %s, versjon %s: %s (kommune %s)%s"
                .formatted(p.id(), p.versjon(), p.navn(), p.kommunenummer(), kilde(pakke.kilde())));
        Bostoettedel bostoette = p.bostoette();
        if (bostoette != null) {
            ut.add("  Bostøtte fra " + Datotekst.dato(bostoette.gjelderFra()) + ":");
            satser(bostoette.parametere().values());
            forutsetninger(bostoette.forutsetninger());
        }
        Boliggrensedel grense = p.boliggrense();
        if (grense != null) {
            ut.add("  Inntektsgrense for kommunal bolig fra " + Datotekst.dato(grense.gjelderFra()) + ":");
            satser(grense.grenser());
            Forutsetning flere = grense.stoersteGjelderFlere();
            forutsetninger(flere == null ? List.of() : List.of(flere));
            forutsetninger(grense.forutsetninger());
        }
    }

    private static String kilde(Regelpakker.@Nullable Kilde kilde) {
        if (kilde == null) {
            return "";
        }
        String av = kilde.signertAv();
        return ", fil %s, SHA-256 %s, %s"
                .formatted(kilde.fil(), kilde.sha256(), av == null ? "ikke signert" : "signert av " + av);
    }

    private void satser(Collection<Satsserie> serier) {
        for (Satsserie s : serier) {
            if (s.paa(termin.situasjonsdato()) instanceof Satsoppslag.Funnet(Sats sats)) {
                ut.add("    " + rad.apply(sats));
            }
        }
    }

    private void forutsetninger(List<Forutsetning> forutsetninger) {
        forutsetninger.forEach(f -> ut.add("    Forutsetning: " + f.tekst()));
    }
}

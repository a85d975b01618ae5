package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Support is the rent less an egenandel, which is a percentage of the whole income; the percentage is read from a table
 * by how many grunnbeløp the income is. An income that is exactly at an upper end belongs to the lower line.
 */
final class Inntektsandel implements Byggekloss {
    /** The rate of the state that the table is measured in. */
    static final String GRUNNBELOEP = "grunnbeloep";

    private static final String ANDEL = "egenandel.andel.";
    private static final String TIL_G = "egenandel.tilG.";

    @Override
    public List<Felt> felter(Bostoettedel del) {
        return Husleie.felter(del);
    }

    @Override
    public Map<String, Enhet> paakrevd(Set<String> ider) {
        long linjer =
                Math.max(1, ider.stream().filter(id -> id.startsWith(ANDEL)).count());
        Map<String, Enhet> ut = new LinkedHashMap<>();
        for (int i = 1; i <= linjer; i++) {
            ut.put(ANDEL + i, Enhet.ANDEL);
            if (i < linjer) {
                ut.put(TIL_G + i, Enhet.TALL);
            }
        }
        return ut;
    }

    @Override
    public Map<String, Enhet> valgfrie() {
        return Map.of();
    }

    @Override
    public List<String> feil(Pakkesatser satser) {
        List<String> ut = new ArrayList<>();
        BigDecimal forrige = BigDecimal.ZERO;
        int i = 1;
        for (Sats til = satser.brukHvisFinnes(TIL_G + i); til != null; til = satser.brukHvisFinnes(TIL_G + i)) {
            if (til.verdi().compareTo(forrige) <= 0) {
                ut.add("parameteren %s må være høyere enn den før".formatted(til.id()));
            }
            forrige = til.verdi();
            i++;
        }
        return ut;
    }

    @Override
    public Utregning regn(Grunnlag g) {
        Steg inntekt = Inntektsbase.av(g);
        BigDecimal base = Tall.verdi(inntekt);
        Sats grunnbeloep = g.satser().bruk(GRUNNBELOEP);
        int linje = 1;
        List<Spor> tabell = new ArrayList<>(List.of(grunnbeloep));
        for (Sats til = g.satser().brukHvisFinnes(TIL_G + linje);
                til != null;
                til = g.satser().brukHvisFinnes(TIL_G + linje)) {
            tabell.add(til);
            if (base.compareTo(til.verdi().multiply(grunnbeloep.verdi())) <= 0) {
                break;
            }
            linje++;
        }
        Sats andel = g.satser().bruk(ANDEL + linje);
        BigDecimal egenandel = andel.verdi().multiply(base);
        List<Spor> ledd = new ArrayList<>(List.of(inntekt, andel));
        ledd.addAll(tabell);
        Steg egen = new Steg(
                "egenandel",
                "Egenandel per år",
                Formel.av("{} % av {}", Tall.prosent(andel.verdi()), base),
                g.hjemmel(),
                egenandel,
                Enhet.KRONER_PER_AAR,
                ledd);
        Spor husleie = g.data().beloep(Husleie.FELT);
        List<Noekkeltall> noekkeltall = new ArrayList<>(Inntektsbase.noekkeltall(inntekt));
        noekkeltall.add(Tall.noekkeltall(
                "egenandelProsent", "Egenandel i prosent", Tall.prosent(andel.verdi()), Enhet.PROSENT));
        noekkeltall.add(Tall.noekkeltall("egenandelPerAar", "Egenandel", egenandel, Enhet.KRONER_PER_AAR));
        noekkeltall.add(Husleie.noekkeltall(husleie));
        return new Utregning(
                Husleie.over(g, husleie, egen, "Husleie over egenandelen", List.of(husleie, egen)),
                "Husleien er ikke høyere enn egenandelen.",
                List.of(),
                noekkeltall);
    }
}

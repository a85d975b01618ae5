package bospor.rules.kommunal;

import bospor.domain.Beregningsinndata;
import bospor.domain.Person;
import bospor.rates.Kommuneoppslag;
import bospor.rates.Kommuneregister;
import bospor.trace.Inndatafeil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first thing in the input that cannot mean anything. What is merely unusual is calculated. */
final class Inndatakontroll {
    private static final int HOEYESTE_ALDER = 130;

    private Inndatakontroll() {}

    static @Nullable Inndatafeil finnFeil(
            Beregningsinndata inndata, String ordning, List<Felt> felter, Kommuneregister kommuner) {
        if (!inndata.ordning().equals(ordning)) {
            return new Inndatafeil("ordning", "Dette regelsettet er for en annen ordning. Velg riktig ordning.");
        }
        if (kommuner.slaaOpp(inndata.kommunenummer(), inndata.termin()) instanceof Kommuneoppslag.Ukjent) {
            return new Inndatafeil(
                    "kommunenummer", "Ingen kommune har eller har hatt dette nummeret. Kontroller de fire sifrene.");
        }
        Inndatafeil feil = personer(inndata.husstand().personer());
        if (feil == null) {
            feil = statlig(inndata);
        }
        return feil == null ? Ordningsdata.feil(inndata.ordningsdata(), felter) : feil;
    }

    private static @Nullable Inndatafeil personer(List<Person> personer) {
        Set<String> sett = new HashSet<>();
        for (int i = 0; i < personer.size(); i++) {
            Person p = personer.get(i);
            String sti = "husstand[" + i + "]";
            if (personer.size() > 1 && !sett.add(p.id())) {
                return new Inndatafeil(sti + ".id", "To personer i husstanden har samme id.");
            }
            if (p.alder() < 0 || p.alder() > HOEYESTE_ALDER) {
                return new Inndatafeil(sti + ".alder", "Alderen må være hele år fra 0 til 130.");
            }
            String urimelig = Beloep.urimelig(p.aarsbeloep().nettoformue().verdi());
            if (urimelig != null) {
                return new Inndatafeil(sti + ".aarsbeloep.nettoformue", urimelig);
            }
        }
        return null;
    }

    private static @Nullable Inndatafeil statlig(Beregningsinndata inndata) {
        String feil = inndata.statligBostoettePerMaaned().erNegativ()
                ? "Beløpet kan ikke være negativt. Skriv det uten minus."
                : Beloep.urimelig(inndata.statligBostoettePerMaaned().verdi());
        return feil == null ? null : new Inndatafeil("statligBostoettePerMaaned", feil);
    }
}

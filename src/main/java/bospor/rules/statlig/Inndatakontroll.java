package bospor.rules.statlig;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.rates.Kommuneoppslag;
import bospor.trace.Inndatafeil;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first thing in the input that cannot mean anything. What is merely unusual is calculated. */
final class Inndatakontroll {
    private static final int HOEYESTE_ALDER = 130;
    private static final int FLEST_UTBETALINGER = 3;
    /** A thousand billion kroner and a hundred decimals: beyond that an amount is a slip, and sums would fill the memory. */
    private static final int FLEST_SIFRE = 12;

    private static final int FLEST_DESIMALER = 100;

    private Inndatakontroll() {}

    static @Nullable Inndatafeil finnFeil(Beregningsinndata inndata, Kommuneoppslag kommune) {
        if (!inndata.ordning().equals(Beregningsinndata.STATLIG)) {
            return new Inndatafeil("ordning", "Dette regelsettet beregner statlig bostøtte. Velg en annen ordning.");
        }
        if (kommune instanceof Kommuneoppslag.Ukjent) {
            return new Inndatafeil(
                    "kommunenummer", "Ingen kommune har eller har hatt dette nummeret. Kontroller de fire sifrene.");
        }
        List<Person> personer = inndata.husstand().personer();
        Set<String> sett = new HashSet<>();
        for (int i = 0; i < personer.size(); i++) {
            Person p = personer.get(i);
            if (personer.size() > 1 && !sett.add(p.id())) {
                return new Inndatafeil(Stier.person(i) + ".id", "To personer i husstanden har samme id.");
            }
            Inndatafeil feil = person(p, i);
            if (feil != null) {
                return feil;
            }
        }
        return bolig(inndata.bolig());
    }

    private static @Nullable Inndatafeil person(Person p, int i) {
        if (p.alder() < 0 || p.alder() > HOEYESTE_ALDER) {
            return new Inndatafeil(Stier.person(i) + ".alder", "Alderen må være hele år fra 0 til 130.");
        }
        Inndatafeil feil = poster(p.inntekter(), i);
        if (feil != null) {
            return feil;
        }
        Kroner fradrag = p.overgangsfradragPerMaaned();
        String melding = ikkeNegativ(fradrag);
        if (melding == null && fradrag.erPositiv() && !p.er(Personstatus.UFOER_OVERGANG_2014)) {
            melding = "Fradraget etter § 8 gjelder bare den som har status UFOER_OVERGANG_2014.";
        }
        if (melding != null) {
            return new Inndatafeil(Stier.person(i) + ".overgangsfradragPerMaaned", melding);
        }
        return aarsbeloep(p.aarsbeloep(), i);
    }

    private static @Nullable Inndatafeil poster(List<Inntekt> poster, int i) {
        for (int j = 0; j < poster.size(); j++) {
            Inntekt post = poster.get(j);
            if (post.utbetalinger() < 0 || post.utbetalinger() > FLEST_UTBETALINGER) {
                return new Inndatafeil(
                        Stier.post(i, j) + ".utbetalinger", "Antall utbetalinger i måneden må være fra 0 til 3.");
            }
            String melding = rimelig(post.beloep());
            if (melding != null) {
                return new Inndatafeil(Stier.post(i, j) + ".beloep", melding);
            }
        }
        return null;
    }

    private static @Nullable Inndatafeil aarsbeloep(Aarsbeloep a, int i) {
        String felt = "kapitalinntekt";
        String melding = rimelig(a.kapitalinntekt());
        if (melding == null) {
            felt = "naeringsinntekt";
            melding = rimelig(a.naeringsinntekt());
        }
        if (melding == null) {
            felt = "utlandsinntekt";
            melding = ikkeNegativ(a.utlandsinntekt());
        }
        if (melding == null) {
            felt = "skattefriLeieinntektPerMaaned";
            melding = ikkeNegativ(a.skattefriLeieinntektPerMaaned());
        }
        if (melding == null) {
            felt = "nettoformue";
            melding = rimelig(a.nettoformue());
        }
        return melding == null ? null : new Inndatafeil(Stier.person(i) + ".aarsbeloep." + felt, melding);
    }

    private static @Nullable Inndatafeil bolig(Bolig b) {
        String felt = "husleiePerMaaned";
        String melding = ikkeNegativ(b.husleiePerMaaned());
        if (melding == null) {
            felt = "felleskostnaderPerMaaned";
            melding = ikkeNegativ(b.felleskostnaderPerMaaned());
        }
        if (melding == null) {
            felt = "renterOgAvdragPerMaaned";
            melding = ikkeNegativ(b.renterOgAvdragPerMaaned());
        }
        if (melding == null) {
            felt = "eiendomsskattPerAar";
            melding = ikkeNegativ(b.eiendomsskattPerAar());
        }
        if (melding == null) {
            felt = "festeavgiftPerAar";
            melding = ikkeNegativ(b.festeavgiftPerAar());
        }
        if (melding == null) {
            felt = "kommunaleAvgifterPerAar";
            melding = ikkeNegativ(b.kommunaleAvgifterPerAar());
        }
        Kroner formuesverdi = b.formuesverdi();
        if (melding == null && formuesverdi != null) {
            felt = "formuesverdi";
            melding = ikkeNegativ(formuesverdi);
        }
        return melding == null ? null : new Inndatafeil("bolig." + felt, melding);
    }

    private static @Nullable String ikkeNegativ(Kroner beloep) {
        return beloep.erNegativ() ? "Beløpet kan ikke være negativt. Skriv det uten minus." : rimelig(beloep);
    }

    private static @Nullable String rimelig(Kroner beloep) {
        BigDecimal v = beloep.verdi();
        if (v.precision() - v.scale() > FLEST_SIFRE) {
            return "Beløpet er for stort til å være riktig. Kontroller sifrene.";
        }
        return v.scale() > FLEST_DESIMALER ? "Beløpet har for mange desimaler. Skriv kroner og øre." : null;
    }
}

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first thing in the input that cannot mean anything. What is merely unusual is calculated. */
final class Inndatakontroll {
    private static final int HOEYESTE_ALDER = 130;
    private static final int FLEST_UTBETALINGER = 3;
    private static final String NEGATIV = "Beløpet kan ikke være negativt. Skriv det uten minus.";

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
        List<Inntekt> poster = p.inntekter();
        for (int j = 0; j < poster.size(); j++) {
            int antall = poster.get(j).utbetalinger();
            if (antall < 0 || antall > FLEST_UTBETALINGER) {
                return new Inndatafeil(
                        Stier.post(i, j) + ".utbetalinger", "Antall utbetalinger i måneden må være fra 0 til 3.");
            }
        }
        if (p.overgangsfradragPerMaaned().erNegativ()) {
            return new Inndatafeil(Stier.person(i) + ".overgangsfradragPerMaaned", NEGATIV);
        }
        if (p.overgangsfradragPerMaaned().erPositiv() && !p.er(Personstatus.UFOER_OVERGANG_2014)) {
            return new Inndatafeil(
                    Stier.person(i) + ".overgangsfradragPerMaaned",
                    "Fradraget etter § 8 gjelder bare den som har status UFOER_OVERGANG_2014.");
        }
        Aarsbeloep a = p.aarsbeloep();
        if (a.utlandsinntekt().erNegativ()) {
            return new Inndatafeil(Stier.person(i) + ".aarsbeloep.utlandsinntekt", NEGATIV);
        }
        if (a.skattefriLeieinntektPerMaaned().erNegativ()) {
            return new Inndatafeil(Stier.person(i) + ".aarsbeloep.skattefriLeieinntektPerMaaned", NEGATIV);
        }
        return null;
    }

    private static @Nullable Inndatafeil bolig(Bolig b) {
        if (b.husleiePerMaaned().erNegativ()) {
            return new Inndatafeil("bolig.husleiePerMaaned", NEGATIV);
        }
        if (b.felleskostnaderPerMaaned().erNegativ()) {
            return new Inndatafeil("bolig.felleskostnaderPerMaaned", NEGATIV);
        }
        if (b.renterOgAvdragPerMaaned().erNegativ()) {
            return new Inndatafeil("bolig.renterOgAvdragPerMaaned", NEGATIV);
        }
        if (b.eiendomsskattPerAar().erNegativ()) {
            return new Inndatafeil("bolig.eiendomsskattPerAar", NEGATIV);
        }
        if (b.festeavgiftPerAar().erNegativ()) {
            return new Inndatafeil("bolig.festeavgiftPerAar", NEGATIV);
        }
        if (b.kommunaleAvgifterPerAar().erNegativ()) {
            return new Inndatafeil("bolig.kommunaleAvgifterPerAar", NEGATIV);
        }
        Kroner formuesverdi = b.formuesverdi();
        return formuesverdi != null && formuesverdi.erNegativ() ? new Inndatafeil("bolig.formuesverdi", NEGATIV) : null;
    }
}

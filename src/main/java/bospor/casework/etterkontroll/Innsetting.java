package bospor.casework.etterkontroll;

import static bospor.casework.etterkontroll.Oppgjoersfelt.FORMUESVERDI;
import static bospor.casework.etterkontroll.Oppgjoersfelt.KAPITALINNTEKT;
import static bospor.casework.etterkontroll.Oppgjoersfelt.NAERINGSINNTEKT;
import static bospor.casework.etterkontroll.Oppgjoersfelt.NETTOFORMUE;
import static bospor.casework.etterkontroll.Oppgjoersfelt.UTLANDSINNTEKT;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the input of a decided termin as it is with what is known now: the settlement's yearly amounts, spread evenly over the
 * year as § 5 has it, and the posts as they are reported now. All else is as it was decided.
 */
final class Innsetting {
    private final Kontrollsak sak;
    private final Beregningsinndata vedtatt;
    private final Map<String, Innfoering> kilder;

    private Innsetting(Kontrollsak sak, Beregningsinndata vedtatt) {
        this.sak = sak;
        this.vedtatt = vedtatt;
        this.kilder = new HashMap<>(vedtatt.kilder());
    }

    static Beregningsinndata av(Kontrollsak sak, Vedtattermin termin) {
        return new Innsetting(sak, termin.inndata()).sett();
    }

    private Beregningsinndata sett() {
        List<Person> personer = new ArrayList<>();
        for (int i = 0; i < vedtatt.husstand().personer().size(); i++) {
            personer.add(person(vedtatt.husstand().personer().get(i), "husstand[" + i + "]"));
        }
        Bolig bolig = bolig();
        return vedtatt.medHusstand(new Husstand(personer)).medBolig(bolig).medKilder(kilder);
    }

    private Person person(Person p, String sti) {
        return p.medInntekter(poster(p, sti)).medAarsbeloep(aarsbeloep(p, sti + ".aarsbeloep."));
    }

    private List<Inntekt> poster(Person p, String sti) {
        List<Inntekt> korrigerte = sak.korrigertePoster().stream()
                .filter(k -> k.termin().equals(vedtatt.termin()) && k.person().equals(p.id()))
                .map(Postkorreksjon::post)
                .toList();
        Postinnsetting ny = Postinnsetting.av(p.inntekter(), korrigerte, vedtatt.termin());
        for (int plass : ny.erstattet()) {
            // It is reported now, whoever typed it then.
            kilder.remove(sti + ".inntekter[" + plass + "]");
            kilder.remove(sti + ".inntekter[" + plass + "].beloep");
        }
        return ny.poster();
    }

    private Aarsbeloep aarsbeloep(Person p, String sti) {
        Aarsoppgjoer o = oppgjoer(p.id());
        Aarsbeloep a = p.aarsbeloep();
        if (o == null) {
            return a;
        }
        return new Aarsbeloep(
                felt(p, sti, KAPITALINNTEKT, a.kapitalinntekt(), o.kapitalinntekt()),
                felt(p, sti, NAERINGSINNTEKT, a.naeringsinntekt(), o.naeringsinntekt()),
                felt(p, sti, UTLANDSINNTEKT, a.utlandsinntekt(), o.utlandsinntekt()),
                a.skattefriLeieinntektPerMaaned(),
                felt(p, sti, NETTOFORMUE, a.nettoformue(), o.nettoformue()));
    }

    private Kroner felt(Person p, String sti, Oppgjoersfelt felt, Kroner vedtattBeloep, @Nullable Kroner oppgjort) {
        if (oppgjort == null || erUnntatt(p.id(), felt)) {
            return vedtattBeloep;
        }
        kilder.put(sti + felt.felt(), fraOppgjoer());
        return oppgjort;
    }

    /** The dwelling with the taxable value of the settlements of those who own it; a rented one has none. */
    private Bolig bolig() {
        Bolig b = vedtatt.bolig();
        Kroner verdi = null;
        for (Person p : vedtatt.husstand().personer()) {
            Aarsoppgjoer o = oppgjoer(p.id());
            if (erUnntatt(p.id(), FORMUESVERDI)) {
                return b;
            }
            if (o != null && o.formuesverdi() != null) {
                verdi = verdi == null ? o.formuesverdi() : verdi.pluss(o.formuesverdi());
            }
        }
        if (verdi == null || b.eieform() == Eieform.LEID) {
            return b;
        }
        kilder.put("bolig.formuesverdi", fraOppgjoer());
        return b.medFormuesverdi(verdi);
    }

    private Innfoering fraOppgjoer() {
        return new Innfoering(Innfoering.SKATTEOPPGJOER, Integer.toString(sak.aar()));
    }

    private @Nullable Aarsoppgjoer oppgjoer(String person) {
        return sak.oppgjoer().stream()
                .filter(o -> o.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private boolean erUnntatt(String person, Oppgjoersfelt felt) {
        return sak.unntak().stream().anyMatch(u -> u.gjelder(vedtatt.termin(), person, felt));
    }
}

package bospor.casework.etterkontroll;

import bospor.casework.AapenSak;
import bospor.casework.utkast.Aarsfelt;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Oppgjoersforslag;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Beregningsinndata;
import bospor.domain.Husstand;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Termin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the case of a control from the open household: the decided amounts that are typed, and what is looked up and typed now.
 *
 * <p>What the decisions were calculated from is not known here. The terminer are calculated with the facts of today, so a
 * difference that corrected a-meldinger make shows as one between the decision and the facts.
 */
public final class Aapenkontroll {
    private Aapenkontroll() {}

    /** The case, or what is missing. */
    public sealed interface Svar {
        /** Everything is there. */
        record Klar(Kontrollsak sak) implements Svar {}

        /** Some termin cannot be calculated; the remarks say why. */
        record Mangler(List<Merknad> merknader) implements Svar {
            /** Keeps its own copy of the list. */
            public Mangler {
                merknader = List.copyOf(merknader);
            }
        }
    }

    /**
     * The case of one year. An adult has the same id in every termin, whoever lives there: {@code p1} is the first of the case.
     *
     * @param vedtatt kroner per month that were decided, for each termin there is a decision for; other years are left out
     * @param unntak months in which the settlement does not say how it was; used in an etterkontroll only
     * @param vedtaksdato the day of the new decision; null when not said
     */
    public static Svar av(
            Kontrollart art,
            int aar,
            AapenSak sak,
            Foerteopplysninger foert,
            Map<Termin, Kroner> vedtatt,
            List<Unntak> unntak,
            @Nullable LocalDate vedtaksdato) {
        List<Vedtattermin> terminer = new ArrayList<>();
        for (Map.Entry<Termin, Kroner> v : new TreeMap<>(vedtatt).entrySet()) {
            Termin termin = v.getKey();
            if (termin.maaned().getYear() == aar) {
                switch (Beregningsutkast.lag(sak, termin, foert)) {
                    case Utkastsvar.Klart(var inndata, var _) ->
                        terminer.add(new Vedtattermin(medFasteIder(inndata, sak, foert), v.getValue()));
                    case Utkastsvar.IkkeKlart(var merknader) -> {
                        return new Svar.Mangler(merknader.stream()
                                .filter(m -> m.art().stopper())
                                .toList());
                    }
                }
            }
        }
        boolean medOppgjoer = art == Kontrollart.ETTERKONTROLL;
        return new Svar.Klar(new Kontrollsak(
                art,
                aar,
                terminer,
                medOppgjoer ? oppgjoer(sak, terminer) : List.of(),
                List.of(),
                medOppgjoer ? unntak : List.of(),
                vedtaksdato));
    }

    /** Adults are named by their place in the case, the others after them: the draft numbers those who live there that month. */
    private static Beregningsinndata medFasteIder(Beregningsinndata i, AapenSak sak, Foerteopplysninger foert) {
        List<String> ider = new ArrayList<>();
        for (int plass = 0; plass < sak.medlemmer().size(); plass++) {
            if (foert.personer().get(plass).iHusstanden(i.termin().maaned())) {
                ider.add(id(plass));
            }
        }
        int voksne = ider.size();
        List<Person> personer = new ArrayList<>();
        for (int m = 0; m < i.husstand().antall(); m++) {
            Person p = i.husstand().personer().get(m);
            String id = m < voksne ? ider.get(m) : id(sak.medlemmer().size() + m - voksne);
            personer.add(p.medId(id));
        }
        return i.medHusstand(new Husstand(personer));
    }

    private static List<Aarsoppgjoer> oppgjoer(AapenSak sak, List<Vedtattermin> terminer) {
        List<Aarsoppgjoer> ut = new ArrayList<>();
        for (int plass = 0; plass < sak.medlemmer().size(); plass++) {
            String id = id(plass);
            Skattegrunnlag s =
                    sak.oppslag().personer().get(plass).skatteoppgjoer().innholdEllerNull();
            boolean medINoen = terminer.stream()
                    .anyMatch(t -> t.inndata().husstand().personer().stream().anyMatch(p -> p.id().equals(id)));
            if (s != null && medINoen) {
                ut.add(oppgjoer(id, s));
            }
        }
        return ut;
    }

    private static Aarsoppgjoer oppgjoer(String id, Skattegrunnlag s) {
        Kroner formue = s.nettoformue();
        return new Aarsoppgjoer(
                id,
                Integer.parseInt(s.inntektsaar()),
                sum(s, Aarsfelt.KAPITALINNTEKT),
                sum(s, Aarsfelt.NAERINGSINNTEKT),
                Oppgjoersforslag.av(s, Aarsfelt.UTLANDSINNTEKT)
                        .map(Oppgjoersforslag::beloep)
                        .orElse(null),
                formue == null ? Kroner.ZERO : formue,
                s.primaerboligFormuesverdi());
    }

    private static Kroner sum(Skattegrunnlag s, Aarsfelt felt) {
        return Oppgjoersforslag.av(s, felt).map(Oppgjoersforslag::beloep).orElse(Kroner.ZERO);
    }

    /** The id of the adult with this place in the case, from zero. */
    public static String id(int plass) {
        return "p" + (plass + 1);
    }
}

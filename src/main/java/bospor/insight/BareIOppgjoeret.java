package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.insight.Detalj.Oppgjoersart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Business, capital and foreign income and net wealth of the settlement: the monthly reports never have them, and most
 * repayment claims come from them. What is said is the amount of that year; what it is now must be asked.
 */
final class BareIOppgjoeret implements Detektor {
    /**
     * Kroner per year: less capital income than this has been under the free amount of bostøtte in every year whose amount
     * is known (5 258 from June 2018 is the lowest), so it changes nothing.
     */
    private static final Kroner KAPITAL_FRA = Kroner.av(5_000);

    /** Kroner: less wealth than this has been under the free amount of bostøtte since 2013 (250 000 is the lowest). */
    private static final Kroner FORMUE_OVER = Kroner.av(250_000);

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        Skattegrunnlag oppgjoer = person.oppgjoer();
        if (oppgjoer == null) {
            return List.of();
        }
        List<Funn> funn = new ArrayList<>();
        List<Skattepost> naering = rader(oppgjoer, Oppgjoersposter::erPersoninntektAvNaering);
        if (naering.isEmpty()) {
            naering = rader(oppgjoer, Oppgjoersposter::erNaeringsresultat);
        }
        if (!naering.isEmpty()) {
            funn.add(lag(person, oppgjoer, Oppgjoersart.NAERING, naering, sum(naering), fraNaering(person, periode)));
        }
        List<Skattepost> kapital = rader(oppgjoer, Oppgjoersposter::erKapital);
        if (sum(kapital).compareTo(KAPITAL_FRA) >= 0) {
            funn.add(lag(person, oppgjoer, Oppgjoersart.KAPITAL, kapital, sum(kapital), List.of()));
        }
        List<Skattepost> utland = rader(oppgjoer, Oppgjoersposter::erUtland);
        if (!utland.isEmpty()) {
            funn.add(lag(person, oppgjoer, Oppgjoersart.UTLAND, utland, sum(utland), List.of()));
        }
        Kroner formue = oppgjoer.nettoformue();
        if (formue != null && formue.compareTo(FORMUE_OVER) > 0) {
            List<Skattepost> rader = rader(oppgjoer, p -> p.tekniskNavn().equals("nettoformue"));
            funn.add(lag(person, oppgjoer, Oppgjoersart.FORMUE, rader, formue, List.of()));
        }
        return funn;
    }

    /** Benefits that replace business income: the settlement may have them in it too. */
    private static List<Inntektspost> fraNaering(Persongrunnlag person, Maanedsperiode periode) {
        return person.tellende(periode).stream()
                .filter(p -> p.gruppe().equals("naeringsinntekt"))
                .toList();
    }

    private static Funn lag(
            Persongrunnlag person,
            Skattegrunnlag oppgjoer,
            Oppgjoersart art,
            List<Skattepost> rader,
            Kroner beloep,
            List<Inntektspost> poster) {
        return new Funn(
                Funnart.BARE_I_OPPGJOERET,
                person.nummer(),
                List.of(),
                poster,
                rader,
                beloep,
                switch (art) {
                    case NAERING -> Spoersmaal.NAERING_I_AAR;
                    case KAPITAL -> Spoersmaal.KAPITAL_I_AAR;
                    case UTLAND -> Spoersmaal.UTLAND_NAA;
                    case FORMUE -> Spoersmaal.FORMUE_NAA;
                },
                new Detalj.FraOppgjoeret(art, oppgjoer.inntektsaar()));
    }

    private static List<Skattepost> rader(Skattegrunnlag oppgjoer, Predicate<Skattepost> hoererTil) {
        return oppgjoer.poster().stream()
                .filter(p -> p.grunnlag().equals("grunnlag") && p.beloep() != null && hoererTil.test(p))
                .toList();
    }

    private static Kroner sum(List<Skattepost> rader) {
        return rader.stream().map(Oppgjoersposter::medFortegn).reduce(Kroner.ZERO, Kroner::pluss);
    }
}

package bospor.casework.utkast;

import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.insight.Oppgjoersposter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a tax settlement proposes for an amount that must be stated, and the rows it rests on.
 *
 * @param inntektsaar the income year of the settlement
 * @param beloep kroner per year, for wealth kroner
 * @param poster the rows that were added or subtracted; empty when wealth comes from a row of its own
 */
public record Oppgjoersforslag(String inntektsaar, Kroner beloep, List<Skattepost> poster) {
    /** Keeps its own copy of the list. */
    public Oppgjoersforslag {
        poster = List.copyOf(poster);
    }

    /** The proposal for the amount; empty when the settlement says nothing of that kind. */
    public static Optional<Oppgjoersforslag> av(Skattegrunnlag oppgjoer, Aarsfelt felt) {
        return switch (felt) {
            case KAPITALINNTEKT -> sum(oppgjoer, Oppgjoersposter::erKapital);
            case NAERINGSINNTEKT ->
                sum(oppgjoer, Oppgjoersposter::erPersoninntektAvNaering)
                        .or(() -> sum(oppgjoer, Oppgjoersposter::erNaeringsresultat));
            case UTLANDSINNTEKT -> sum(oppgjoer, Oppgjoersposter::erUtland);
            case SKATTEFRI_LEIEINNTEKT -> Optional.empty();
            case NETTOFORMUE ->
                Optional.ofNullable(oppgjoer.nettoformue())
                        .map(n -> new Oppgjoersforslag(oppgjoer.inntektsaar(), n, List.of()));
        };
    }

    private static Optional<Oppgjoersforslag> sum(Skattegrunnlag oppgjoer, Predicate<Skattepost> hoererTil) {
        List<Skattepost> poster = oppgjoer.poster().stream()
                .filter(p -> p.grunnlag().equals("grunnlag") && p.beloep() != null && hoererTil.test(p))
                .toList();
        if (poster.isEmpty()) {
            return Optional.empty();
        }
        Kroner sum = poster.stream().map(Oppgjoersposter::medFortegn).reduce(Kroner.ZERO, Kroner::pluss);
        return Optional.of(new Oppgjoersforslag(oppgjoer.inntektsaar(), sum, poster));
    }
}

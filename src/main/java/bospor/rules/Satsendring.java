package bospor.rules;

import bospor.domain.Termin;
import bospor.trace.Endring.Art;
import bospor.trace.Enhet;
import bospor.trace.Sats;
import bospor.trace.Sportekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different between the rates of two calculations.
 *
 * <p>Amounts in kroner that change are an adjustment of rates; a percentage, a weight or an age that changes, and a rate that
 * comes or goes, is a change of rule.
 */
record Satsendring(Art art, List<String> hjemler) {
    static Satsendring mellom(List<Sats> foer, List<Sats> etter) {
        Map<String, Sats> gamle = foer.stream().collect(Collectors.toMap(Sats::id, Function.identity()));
        Map<String, Sats> nye = etter.stream().collect(Collectors.toMap(Sats::id, Function.identity()));
        TreeSet<String> hjemler = new TreeSet<>();
        boolean regel = false;
        for (Sats s : alle(foer, etter)) {
            Sats gammel = gamle.get(s.id());
            Sats ny = nye.get(s.id());
            boolean ulik = gammel == null || ny == null || gammel.verdi().compareTo(ny.verdi()) != 0;
            if (ulik) {
                hjemler.add(s.hjemmel().tittel());
                regel |= gammel == null || ny == null || !iKroner(s.enhet());
            }
        }
        return new Satsendring(regel ? Art.REGEL : Art.SATS, List.copyOf(hjemler));
    }

    /** What changed from the termin on. */
    String tekst(Termin fra) {
        String hva = art == Art.REGEL ? "Nye regler og satser fra " : "Nye satser fra ";
        return hva
                + Sportekst.maaned(fra.maaned())
                + (hjemler.isEmpty() ? "" : " (" + String.join(", ", hjemler) + ")");
    }

    private static boolean iKroner(Enhet enhet) {
        return enhet == Enhet.KRONER || enhet == Enhet.KRONER_PER_AAR || enhet == Enhet.KRONER_PER_MAANED;
    }

    private static List<Sats> alle(List<Sats> foer, List<Sats> etter) {
        List<Sats> alle = new ArrayList<>(foer);
        alle.addAll(etter);
        return alle;
    }
}

package bospor.casework.etterkontroll;

import bospor.domain.Person;
import bospor.trace.Grunn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The gate before an etterkontroll: every adult of every termin must have a settlement for the year. Controls made before that
 * have had to be made again.
 */
final class Oppgjoersport {
    private Oppgjoersport() {}

    /** One reason for each person who stops the control, in the order of the household; none when it is open. */
    static List<Grunn> stengtAv(Kontrollsak sak) {
        List<Grunn> grunner = new ArrayList<>();
        for (String person : voksne(sak)) {
            Set<Integer> aar = new TreeSet<>();
            sak.oppgjoer().stream().filter(o -> o.person().equals(person)).forEach(o -> aar.add(o.inntektsaar()));
            if (!aar.contains(sak.aar())) {
                grunner.add(new Grunn(null, "oppgjoer", tekst(person, sak.aar(), aar)));
            }
        }
        return grunner;
    }

    private static String tekst(String person, int aar, Set<Integer> andre) {
        String hva = andre.isEmpty()
                ? "Skatteoppgjøret for " + aar + " er ikke klart for " + person + "."
                : "Skatteoppgjøret som er oppgitt for " + person + ", gjelder "
                        + andre.iterator().next() + " og ikke " + aar + ".";
        return hva + " Etterkontroll kan ikke kjøres for husstanden.";
    }

    /** The ids of those whose yearly amounts can count: adults and the applicant; in a bofellesskap the applicant alone. */
    private static Set<String> voksne(Kontrollsak sak) {
        Set<String> ider = new LinkedHashSet<>();
        for (Vedtattermin v : sak.terminer()) {
            boolean alene = v.inndata().bolig().bofellesskap();
            for (Person p : v.inndata().husstand().personer()) {
                if (p.soeker() || (p.erVoksen() && !alene)) {
                    ider.add(p.id());
                }
            }
        }
        return ider;
    }
}

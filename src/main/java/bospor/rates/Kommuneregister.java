package bospor.rates;

import bospor.domain.Kommunenummer;
import bospor.domain.Termin;
import bospor.trace.Hjemmel;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kommuner since 2013 and their kommunegruppe.
 *
 * <p>The list of numbers is recalled, not taken from Statistics Norway; the file says what it was compared with.
 */
public final class Kommuneregister {
    private static final int UTEN_TILLEGG = 4;

    private record Gruppeplass(LocalDate virkningFra, Kommunegruppe gruppe) {}

    private final Map<String, Kommune> kommuner = new HashMap<>();
    private final Map<String, List<Gruppeplass>> grupper = new HashMap<>();
    private final Kommunegruppe ikkeNevnt;

    /** Reads and checks the two lists. */
    Kommuneregister(JsonNode kommuneliste, JsonNode gruppeliste) {
        StrengtObjekt k = new StrengtObjekt(
                kommuneliste,
                "kommuner.json",
                Set.of("tabell", "merknad", "status", "kontrollert", "kommuner"),
                Set.of());
        Satsleser.status(k);
        for (Kommune kommune : k.liste("kommuner", Kommuneregister::kommune)) {
            if (kommuner.put(kommune.nummer(), kommune) != null) {
                throw new Satsfeil(kommune.nummer(), "nummeret står to ganger");
            }
        }
        for (Kommune kommune : kommuner.values()) {
            if (!kommuner.keySet().containsAll(kommune.etterfoelgere())) {
                throw new Satsfeil(kommune.nummer(), "etterfølgeren finnes ikke");
            }
        }
        StrengtObjekt g = new StrengtObjekt(
                gruppeliste,
                "kommunegrupper.json",
                Set.of("tabell", "merknad", "hjemmel", "status", "kontrollert", "kommuner"),
                Set.of());
        Satsleser.status(g);
        Rettskilde kilde = g.liste("hjemmel", Satsleser::rettskilde).getFirst();
        Hjemmel hjemmel = new Hjemmel(kilde.tittel(), kilde.lenke());
        ikkeNevnt = new Kommunegruppe(UTEN_TILLEGG, false, hjemmel);
        g.liste("kommuner", (node, sted) -> gruppeplass(node, sted, hjemmel));
    }

    private Kommuneregister(List<Kommune> kommuneliste, Map<String, Kommunegruppe> gruppeliste, Hjemmel hjemmel) {
        kommuneliste.forEach(k -> kommuner.put(k.nummer(), k));
        gruppeliste.forEach((nummer, gruppe) -> grupper.put(nummer, List.of(new Gruppeplass(LocalDate.MIN, gruppe))));
        ikkeNevnt = new Kommunegruppe(UTEN_TILLEGG, false, hjemmel);
    }

    /**
     * A register with nothing but these, for calculating again what was calculated with them.
     *
     * @param grupper the groups of the kommuner that are in one, by their number
     * @param hjemmel where the groups stand
     */
    public static Kommuneregister bare(List<Kommune> kommuner, Map<String, Kommunegruppe> grupper, Hjemmel hjemmel) {
        return new Kommuneregister(kommuner, grupper, hjemmel);
    }

    /** The lists that come with the program, read once. */
    public static Kommuneregister innebygd() {
        return Innebygd.REGISTER;
    }

    private static Kommune kommune(JsonNode node, String sted) {
        StrengtObjekt o =
                new StrengtObjekt(node, sted, Set.of("nummer", "navn", "fra", "til", "etterfoelgere"), Set.of());
        Kommunenummer nummer = new Kommunenummer(o.tekst("nummer"));
        return new Kommune(
                nummer.nummer(),
                o.tekst("navn"),
                o.datoEllerNull("fra"),
                o.datoEllerNull("til"),
                o.liste("etterfoelgere", (n, s) -> n.asText()));
    }

    private boolean gruppeplass(JsonNode node, String sted, Hjemmel hjemmel) {
        StrengtObjekt o =
                new StrengtObjekt(node, sted, Set.of("kommunenummer", "navn", "gruppe", "virkningFra"), Set.of());
        String nummer = o.tekst("kommunenummer");
        if (!kommuner.containsKey(nummer)) {
            throw new Satsfeil(sted, "kommunen står ikke i listen over kommunenumre");
        }
        List<Gruppeplass> plasser = grupper.computeIfAbsent(nummer, n -> new ArrayList<>());
        LocalDate fra = o.dato("virkningFra");
        if (!plasser.isEmpty() && !plasser.getLast().virkningFra().isBefore(fra)) {
            throw new Satsfeil(sted, "gruppene skal stå eldst først, en gang hver");
        }
        return plasser.add(new Gruppeplass(fra, new Kommunegruppe(o.heltall("gruppe"), true, hjemmel)));
    }

    /** All kommuner of the list, in no particular order. */
    public List<Kommune> kommuner() {
        return List.copyOf(kommuner.values());
    }

    /** The kommune of the number with all it came from and went into, oldest first; empty when there is none. */
    public List<Kommune> slekt(Kommunenummer nummer) {
        List<Kommune> slekt = new ArrayList<>();
        List<String> igjen = new ArrayList<>(List.of(nummer.nummer()));
        while (!igjen.isEmpty()) {
            Kommune kommune = kommuner.get(igjen.removeLast());
            if (kommune != null && !slekt.contains(kommune)) {
                slekt.add(kommune);
                igjen.addAll(kommune.etterfoelgere());
                for (Kommune k : kommuner.values()) {
                    if (k.etterfoelgere().contains(kommune.nummer())) {
                        igjen.add(k.nummer());
                    }
                }
            }
        }
        slekt.sort(Comparator.comparing(Kommune::fra, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Kommune::nummer));
        return slekt;
    }

    /** Where the groups stand. */
    public Hjemmel grupperegel() {
        return ikkeNevnt.hjemmel();
    }

    /** What the number means in the termin. */
    public Kommuneoppslag slaaOpp(Kommunenummer nummer, Termin termin) {
        Kommune kommune = kommuner.get(nummer.nummer());
        LocalDate dag = termin.situasjonsdato();
        if (kommune == null) {
            return new Kommuneoppslag.Ukjent();
        }
        if (kommune.erOpphoert(dag)) {
            List<Kommune> nye = new ArrayList<>();
            samleEtterfoelgere(kommune, dag, nye);
            return new Kommuneoppslag.Opphoert(kommune, nye);
        }
        if (kommune.kommerEtter(dag)) {
            return new Kommuneoppslag.IkkeBegynt(kommune, forgjengere(kommune, dag));
        }
        return new Kommuneoppslag.Gjelder(kommune, gruppe(kommune, dag));
    }

    private Kommunegruppe gruppe(Kommune kommune, LocalDate dag) {
        List<Gruppeplass> plasser = grupper.getOrDefault(kommune.nummer(), List.of());
        for (int i = plasser.size() - 1; i >= 0; i--) {
            if (!plasser.get(i).virkningFra().isAfter(dag)) {
                return plasser.get(i).gruppe();
            }
        }
        return ikkeNevnt;
    }

    private void samleEtterfoelgere(Kommune kommune, LocalDate dag, List<Kommune> nye) {
        for (String nummer : kommune.etterfoelgere()) {
            Kommune ny = kommuner.get(nummer);
            if (ny != null && ny.erOpphoert(dag)) {
                samleEtterfoelgere(ny, dag, nye);
            } else if (ny != null && !nye.contains(ny)) {
                nye.add(ny);
            }
        }
    }

    private List<Kommune> forgjengere(Kommune kommune, LocalDate dag) {
        List<Kommune> gamle = new ArrayList<>();
        for (Kommune k : kommuner.values()) {
            if (k.etterfoelgere().contains(kommune.nummer())) {
                if (k.kommerEtter(dag)) {
                    gamle.addAll(forgjengere(k, dag));
                } else if (!k.erOpphoert(dag)) {
                    gamle.add(k);
                }
            }
        }
        gamle.sort(Comparator.comparing(Kommune::nummer));
        return gamle;
    }

    private static final class Innebygd {
        static final Kommuneregister REGISTER = new Kommuneregister(
                StrengtObjekt.ressurs("kommuner.json"), StrengtObjekt.ressurs("kommunegrupper.json"));
    }
}

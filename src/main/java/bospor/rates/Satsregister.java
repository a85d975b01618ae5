package bospor.rates;

import bospor.domain.Termin;
import bospor.trace.Sats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rates by their id, in the order of the regulation's tables. */
public final class Satsregister {
    private static final List<String> TABELLER = List.of(
            "dekning",
            "boutgifter",
            "boutgiftstak",
            "egenandel",
            "inntekt",
            "formue",
            "husstandsvekt",
            "overgang",
            "utbetaling",
            "etteroppgjoer",
            "grunnbeloep");

    private static final String STED = "satstabellen";

    private final Map<String, Satsserie> serier;

    /** The rates of the given tables; an id may occur once. */
    Satsregister(List<Satsserie> alle) {
        Map<String, Satsserie> m = new LinkedHashMap<>();
        for (Satsserie s : alle) {
            if (m.put(s.id(), s) != null) {
                throw new Satsfeil(s.id(), "satsen står to ganger");
            }
        }
        this.serier = Collections.unmodifiableMap(m);
    }

    /** The rates that come with the program, read once. */
    public static Satsregister innebygd() {
        return Innebygd.REGISTER;
    }

    /** Every rate with all its values. */
    public Collection<Satsserie> serier() {
        return serier.values();
    }

    /**
     * The rate with this id.
     *
     * @throws IllegalArgumentException when there is none: ids are written in the program
     */
    public Satsserie serie(String id) {
        Satsserie s = serier.get(id);
        if (s == null) {
            throw new IllegalArgumentException("ukjent sats " + id);
        }
        return s;
    }

    /** The newest value of the rate that is not after the termin. */
    public Satsoppslag paa(String id, Termin termin) {
        return serie(id).paa(termin.situasjonsdato());
    }

    /** Every rate that has a value in the termin. */
    public List<Sats> gjeldende(Termin termin) {
        LocalDate dag = termin.situasjonsdato();
        return serier.values().stream()
                .map(s -> s.paa(dag))
                .filter(Satsoppslag.Funnet.class::isInstance)
                .map(o -> ((Satsoppslag.Funnet) o).sats())
                .toList();
    }

    /**
     * A register with nothing but these rates, for calculating again what was calculated with them. A rate this program knows
     * and the list does not hold has no value, never the program's own.
     */
    public static Satsregister bare(List<Sats> satser, List<Satsoppslag> utenVerdi) {
        Map<String, Satsserie> serier = new LinkedHashMap<>();
        for (Satsserie s : innebygd().serier()) {
            serier.put(
                    s.id(),
                    Satsserie.utenVerdi(
                            s.id(), s.navn(), s.enhet(), LocalDate.EPOCH, "Satsen følger ikke med notatet."));
        }
        for (Satsoppslag o : utenVerdi) {
            Satsserie s = Satsserie.av(o);
            serier.put(s.id(), s);
        }
        for (Sats sats : satser) {
            serier.put(sats.id(), Satsserie.av(new Satsoppslag.Funnet(sats)));
        }
        return new Satsregister(List.copyOf(serier.values()));
    }

    /**
     * The rates of the program with others put in: for finding out what rates that are not decided yet would do.
     *
     * @param tabeller tables in UTF-8, as the program's own; each value in them is added to the program's, or replaces the one
     *     from the same day
     * @throws Satsfeil with path and fault when a table may not be used
     */
    public static Satsregister innebygdMed(List<byte[]> tabeller) {
        Map<String, Satsserie> serier = new LinkedHashMap<>(innebygd().serier);
        for (byte[] tabell : tabeller) {
            for (Satsserie ny : Satsleser.les(StrengtObjekt.fil(tabell, STED), STED)) {
                Satsserie gammel = serier.get(ny.id());
                if (gammel == null || gammel.enhet() != ny.enhet()) {
                    throw new Satsfeil(ny.id(), "Bospor har ingen slik sats, eller den har en annen enhet");
                }
                serier.put(ny.id(), gammel.med(ny));
            }
        }
        return new Satsregister(List.copyOf(serier.values()));
    }

    private static final class Innebygd {
        static final Satsregister REGISTER = new Satsregister(TABELLER.stream()
                .flatMap(t -> Satsleser.lesRessurs(t + ".json").stream())
                .toList());
    }
}

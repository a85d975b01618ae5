package bospor.rates;

import bospor.trace.Enhet;
import bospor.trace.Hjemmel;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** All values a rate has had, oldest first. */
public final class Satsserie {
    private final String id;
    private final String navn;
    private final Enhet enhet;
    private final List<Satsverdi> verdier;
    private final List<Satsoppslag> oppslag;
    private final Satsoppslag foerFoerste;

    /** The values in order; there must be at least one. */
    Satsserie(String id, String navn, Enhet enhet, List<Satsverdi> verdier) {
        this.id = id;
        this.navn = navn;
        this.enhet = enhet;
        this.verdier = List.copyOf(verdier);
        this.oppslag = this.verdier.stream().map(this::somOppslag).toList();
        this.foerFoerste =
                new Satsoppslag.FoerFoerste(id, navn, this.verdier.getFirst().virkningFra());
    }

    /** A rate of which nothing is known but what one look-up gave. */
    static Satsserie av(Satsoppslag oppslag) {
        return switch (oppslag) {
            case Satsoppslag.Funnet(Sats s) ->
                new Satsserie(
                        s.id(),
                        s.navn(),
                        s.enhet(),
                        List.of(new Satsverdi(
                                s.virkningFra(),
                                s.virkningFra(),
                                s.verdi(),
                                List.of(new Rettskilde(
                                        s.hjemmel().tittel(), s.hjemmel().lenke(), null)),
                                s.status(),
                                s.kontrollert(),
                                "",
                                null)));
            case Satsoppslag.FoerFoerste(String id, String navn, LocalDate foerste) ->
                utenVerdi(id, navn, Enhet.INGEN, foerste, "");
            case Satsoppslag.UtenVerdi(String id, String navn, LocalDate fra, String merknad) ->
                utenVerdi(id, navn, Enhet.INGEN, fra, merknad);
        };
    }

    /** This rate with the values of the other put in; where both have one from the same day, the other's. */
    Satsserie med(Satsserie nye) {
        TreeMap<LocalDate, Satsverdi> alle = new TreeMap<>();
        verdier.forEach(v -> alle.put(v.virkningFra(), v));
        nye.verdier.forEach(v -> alle.put(v.virkningFra(), v));
        return new Satsserie(id, navn, enhet, List.copyOf(alle.values()));
    }

    /** A rate without a value from the day on. */
    static Satsserie utenVerdi(String id, String navn, Enhet enhet, LocalDate fra, String merknad) {
        return new Satsserie(
                id,
                navn,
                enhet,
                List.of(new Satsverdi(fra, fra, null, List.of(), Satsstatus.RECALLED, fra, "", merknad)));
    }

    private Satsoppslag somOppslag(Satsverdi v) {
        BigDecimal verdi = v.verdi();
        if (verdi == null) {
            String merknad = v.merknad();
            return new Satsoppslag.UtenVerdi(id, navn, v.virkningFra(), merknad == null ? "" : merknad);
        }
        Rettskilde bestemmelse = v.hjemmel().getFirst();
        return new Satsoppslag.Funnet(new Sats(
                id,
                navn,
                verdi,
                enhet,
                v.virkningFra(),
                new Hjemmel(bestemmelse.tittel(), bestemmelse.lenke()),
                v.status(),
                v.kontrollert()));
    }

    /** Stable machine name ({@code egenandel.minste}). */
    public String id() {
        return id;
    }

    /** Plain Norwegian name. */
    public String navn() {
        return navn;
    }

    /** What the values are counted in. */
    public Enhet enhet() {
        return enhet;
    }

    /** Every value with its sources, oldest first. */
    public List<Satsverdi> verdier() {
        return verdier;
    }

    /** The newest value that counts on the day. */
    public Satsoppslag paa(LocalDate dag) {
        for (int i = verdier.size() - 1; i >= 0; i--) {
            if (!verdier.get(i).virkningFra().isAfter(dag)) {
                return oppslag.get(i);
            }
        }
        return foerFoerste;
    }
}

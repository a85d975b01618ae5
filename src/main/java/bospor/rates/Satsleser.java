package bospor.rates;

import bospor.trace.Enhet;
import bospor.trace.Satsstatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of the regulation and refuses anything that is not as it should be.
 *
 * <p>Values stand oldest first without repetition, every value has its provision, a value that is missing says why, and
 * nobody can have checked a value before it counted unless it was announced by then.
 */
final class Satsleser {
    private static final Map<String, Enhet> ENHETER = Map.of(
            "kroner-per-aar", Enhet.KRONER_PER_AAR,
            "kroner-per-maaned", Enhet.KRONER_PER_MAANED,
            "kroner", Enhet.KRONER,
            "andel", Enhet.ANDEL,
            "vekt", Enhet.VEKT,
            "aar", Enhet.AAR,
            "antall", Enhet.TALL,
            "ja-nei", Enhet.TALL,
            "grunnbeloep", Enhet.TALL);

    private Satsleser() {}

    static List<Satsserie> lesRessurs(String fil) {
        return les(StrengtObjekt.ressurs(fil), fil);
    }

    static List<Satsserie> les(JsonNode rot, String sted) {
        StrengtObjekt tabell = new StrengtObjekt(rot, sted, Set.of("tabell", "satser"), Set.of());
        tabell.tekst("tabell");
        return tabell.liste("satser", Satsleser::serie);
    }

    private static Satsserie serie(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("id", "navn", "enhet", "verdier"), Set.of());
        return serie(o, o.liste("verdier", Satsleser::verdi));
    }

    /** The rate of an object with id, name and unit, and these values. */
    static Satsserie serie(StrengtObjekt o, List<Satsverdi> verdier) {
        Enhet enhet = ENHETER.get(o.tekst("enhet"));
        if (enhet == null) {
            throw new Satsfeil(o.sted() + ".enhet", "ukjent enhet");
        }
        if (verdier.isEmpty()) {
            throw new Satsfeil(o.sted(), "satsen har ingen verdi");
        }
        for (int i = 1; i < verdier.size(); i++) {
            if (!verdier.get(i - 1).virkningFra().isBefore(verdier.get(i).virkningFra())) {
                throw new Satsfeil(o.sted() + ".verdier[" + i + "]", "verdiene skal stå eldst først, en gang hver");
            }
        }
        return new Satsserie(o.tekst("id"), o.tekst("navn"), enhet, verdier);
    }

    private static Satsverdi verdi(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(
                node,
                sted,
                Set.of("virkningFra", "ikraft", "verdi", "status", "hjemmel", "kontrollert"),
                Set.of("merknad"));
        StrengtObjekt k =
                new StrengtObjekt(o.barn("kontrollert"), sted + ".kontrollert", Set.of("dato", "av"), Set.of());
        Satsverdi v = new Satsverdi(
                o.dato("virkningFra"),
                o.dato("ikraft"),
                tall(o),
                o.liste("hjemmel", Satsleser::rettskilde),
                status(o),
                k.dato("dato"),
                k.tekst("av"),
                o.tekstEllerNull("merknad"));
        kontroller(v, sted);
        return v;
    }

    private static void kontroller(Satsverdi v, String sted) {
        if (v.hjemmel().isEmpty()) {
            throw new Satsfeil(sted, "verdien har ingen hjemmel");
        }
        if (v.verdi() == null && v.merknad() == null) {
            throw new Satsfeil(sted, "en verdi som mangler, skal ha en merknad som sier hvorfor");
        }
        if (v.kontrollert().isBefore(v.virkningFra()) && !kunngjortInnen(v, v.kontrollert())) {
            throw new Satsfeil(sted, "verdien er kontrollert før den gjaldt, uten å være kunngjort");
        }
    }

    private static boolean kunngjortInnen(Satsverdi v, LocalDate dag) {
        return v.hjemmel().stream()
                .map(Rettskilde::kunngjort)
                .anyMatch(kunngjort -> kunngjort != null && !kunngjort.isAfter(dag));
    }

    private static @Nullable BigDecimal tall(StrengtObjekt o) {
        String t = o.tekstEllerNull("verdi");
        try {
            return t == null ? null : new BigDecimal(t);
        } catch (NumberFormatException e) {
            throw new Satsfeil(o.sted() + ".verdi", "skal være et desimaltall");
        }
    }

    /** The status of a value or a list. */
    static Satsstatus status(StrengtObjekt o) {
        try {
            return Satsstatus.valueOf(o.tekst("status"));
        } catch (IllegalArgumentException e) {
            throw new Satsfeil(o.sted() + ".status", "ukjent status");
        }
    }

    /** A provision or source. */
    static Rettskilde rettskilde(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("tittel", "lenke", "kunngjort"), Set.of());
        return new Rettskilde(o.tekst("tittel"), o.tekstEllerNull("lenke"), o.datoEllerNull("kunngjort"));
    }
}

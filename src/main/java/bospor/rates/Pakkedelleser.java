package bospor.rates;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Regelpakke.Paragraf;
import bospor.trace.Boliggrenseutfall;
import bospor.trace.Hjemmel;
import bospor.trace.Utfall;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the two parts of a rule pack: the scheme of housing support and the income limit. */
final class Pakkedelleser {
    private static final int ELDSTE = 130;
    private static final int FLEST_PERSONER = 99;

    /** When the values were last compared with their sources, and by whom. */
    record Kontroll(LocalDate dato, String av) {}

    private final Map<String, Paragraf> paragrafer;
    private final Kontroll kontroll;

    Pakkedelleser(Map<String, Paragraf> paragrafer, Kontroll kontroll) {
        this.paragrafer = paragrafer;
        this.kontroll = kontroll;
    }

    Bostoettedel bostoette(StrengtObjekt pakke) {
        StrengtObjekt o = pakke.objekt(
                "bostoette",
                Set.of(
                        "gjelderFra",
                        "byggekloss",
                        "hjemmel",
                        "statligBostoetteTrekkesFra",
                        "formue",
                        "avrunding",
                        "parametere",
                        "forutsetninger",
                        "tilfeller"),
                Set.of());
        StrengtObjekt avrunding = o.objekt("avrunding", Set.of("perAar", "perMaaned"), Set.of());
        Map<String, Satsserie> parametere = new LinkedHashMap<>();
        for (Satsserie s : o.liste("parametere", this::serie)) {
            if (parametere.put(s.id(), s) != null) {
                throw new Satsfeil(o.sted() + ".parametere", "id-en " + s.id() + " står to ganger");
            }
        }
        return new Bostoettedel(
                o.dato("gjelderFra"),
                o.tekst("byggekloss"),
                paragraf(o).hjemmel(),
                o.jaNei("statligBostoetteTrekkesFra"),
                o.ettAv("formue", Formueregel.class),
                avrunding(avrunding, "perAar"),
                avrunding(avrunding, "perMaaned"),
                parametere,
                Regelpakkeleser.forutsetninger(o),
                tilfeller(o, Pakkedelleser::tilfelle));
    }

    Boliggrensedel boliggrense(StrengtObjekt pakke) {
        StrengtObjekt o = pakke.objekt(
                "boliggrense",
                Set.of("gjelderFra", "hjemmel", "grenser", "stoersteGjelderFlere", "forutsetninger", "tilfeller"),
                Set.of());
        List<Satsserie> grenser = o.liste("grenser", this::serie);
        if (grenser.isEmpty()) {
            throw new Satsfeil(o.sted() + ".grenser", "skal ha minst én grense, den for én person først");
        }
        return new Boliggrensedel(
                o.dato("gjelderFra"),
                paragraf(o).hjemmel(),
                grenser,
                o.har("stoersteGjelderFlere")
                        ? Regelpakkeleser.forutsetning(
                                o.objekt("stoersteGjelderFlere", Set.of("id", "tekst"), Set.of()))
                        : null,
                Regelpakkeleser.forutsetninger(o),
                tilfeller(o, Pakkedelleser::grensetilfelle));
    }

    private Paragraf paragraf(StrengtObjekt o) {
        Paragraf p = paragrafer.get(o.tekst("hjemmel"));
        if (p == null) {
            throw new Satsfeil(o.sted() + ".hjemmel", "skal være id-en til en av pakkens paragrafer");
        }
        return p;
    }

    private static Avrundingsregel avrunding(StrengtObjekt o, String felt) {
        StrengtObjekt a = o.objekt(felt, Set.of("til", "maate"), Set.of());
        return new Avrundingsregel(
                a.ettAv("til", Avrundingsregel.Enhet.class), a.ettAv("maate", Avrundingsregel.Maate.class));
    }

    private Satsserie serie(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("id", "navn", "enhet", "verdier"), Set.of());
        return Satsleser.serie(o, o.liste("verdier", this::verdi));
    }

    private Satsverdi verdi(JsonNode node, String sted) {
        StrengtObjekt o =
                new StrengtObjekt(node, sted, Set.of("virkningFra", "verdi", "status", "hjemmel"), Set.of("merknad"));
        BigDecimal verdi = o.tallEllerNull("verdi");
        if (verdi == null && !o.har("merknad")) {
            throw new Satsfeil(sted, "en verdi som mangler, skal ha en merknad som sier hvorfor");
        }
        if (verdi != null && verdi.signum() < 0) {
            throw new Satsfeil(sted + ".verdi", "kan ikke være negativ");
        }
        Hjemmel h = paragraf(o).hjemmel();
        return new Satsverdi(
                o.dato("virkningFra"),
                o.dato("virkningFra"),
                verdi,
                List.of(new Rettskilde(h.tittel(), h.lenke(), null)),
                Satsleser.status(o),
                kontroll.dato(),
                kontroll.av(),
                o.tekstEllerNull("merknad"));
    }

    private static <T> List<T> tilfeller(StrengtObjekt o, BiFunction<JsonNode, String, T> les) {
        List<T> ut = o.liste("tilfeller", les);
        if (ut.isEmpty()) {
            throw new Satsfeil(o.sted() + ".tilfeller", "skal ha minst ett tilfelle som pakken kan prøves mot");
        }
        return ut;
    }

    private static Bostoettetilfelle tilfelle(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("navn", "kilde", "inndata", "forventet"), Set.of());
        StrengtObjekt i =
                o.objekt("inndata", Set.of("termin", "husstand", "ordningsdata"), Set.of("statligBostoettePerMaaned"));
        StrengtObjekt f =
                o.objekt("forventet", Set.of("utfall"), Set.of("beloepPerMaaned", "beloepPerAar", "noekkeltall"));
        List<Bostoettetilfelle.Medlem> husstand = i.liste("husstand", Pakkedelleser::medlem);
        if (husstand.isEmpty()) {
            throw new Satsfeil(i.sted() + ".husstand", "skal ha minst én person");
        }
        return new Bostoettetilfelle(
                o.tekst("navn"),
                o.tekst("kilde"),
                termin(i),
                husstand,
                kroner(i, "statligBostoettePerMaaned"),
                i.tekster("ordningsdata"),
                f.ettAv("utfall", Utfall.class),
                f.tallEllerNull("beloepPerMaaned"),
                f.tallEllerNull("beloepPerAar"),
                noekkeltall(f));
    }

    private static Map<String, BigDecimal> noekkeltall(StrengtObjekt forventet) {
        Map<String, BigDecimal> ut = new LinkedHashMap<>();
        if (forventet.har("noekkeltall")) {
            Set<String> navn = forventet.tekster("noekkeltall").keySet();
            StrengtObjekt o = forventet.objekt("noekkeltall", Set.of(), navn);
            navn.forEach(n -> ut.put(n, o.tall(n)));
        }
        return ut;
    }

    private static Bostoettetilfelle.Medlem medlem(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("alder"), Set.of("nettoformue"));
        return new Bostoettetilfelle.Medlem(heltall(o, "alder", 0, ELDSTE), kroner(o, "nettoformue"));
    }

    private static Boliggrensedel.Tilfelle grensetilfelle(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("navn", "kilde", "inndata", "forventet"), Set.of());
        StrengtObjekt i = o.objekt("inndata", Set.of("dato", "antallPersoner", "bruttoinntektPerAar"), Set.of());
        StrengtObjekt f = o.objekt("forventet", Set.of("utfall"), Set.of("grensePerAar"));
        return new Boliggrensedel.Tilfelle(
                o.tekst("navn"),
                o.tekst("kilde"),
                i.dato("dato"),
                heltall(i, "antallPersoner", 1, FLEST_PERSONER),
                Kroner.av(i.tall("bruttoinntektPerAar")),
                f.ettAv("utfall", Boliggrenseutfall.class),
                f.tallEllerNull("grensePerAar"));
    }

    private static int heltall(StrengtObjekt o, String felt, int fra, int til) {
        int tall = o.heltall(felt);
        if (tall < fra || tall > til) {
            throw new Satsfeil(o.sted() + "." + felt, "skal være fra %d til %d".formatted(fra, til));
        }
        return tall;
    }

    private static Kroner kroner(StrengtObjekt o, String felt) {
        BigDecimal tall = o.tallEllerNull(felt);
        return tall == null ? Kroner.ZERO : Kroner.av(tall);
    }

    private static Termin termin(StrengtObjekt o) {
        try {
            return Termin.les(o.tekst("termin"));
        } catch (DateTimeException e) {
            throw new Satsfeil(o.sted() + ".termin", "skal være en måned på formen ÅÅÅÅ-MM");
        }
    }
}

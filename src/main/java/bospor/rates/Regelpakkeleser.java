package bospor.rates;

import bospor.domain.Kommunenummer;
import bospor.rates.Regelpakke.Forutsetning;
import bospor.rates.Regelpakke.Paragraf;
import bospor.trace.Hjemmel;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a rule pack and refuses anything that is not as it should be: unknown or repeated keys, values without a
 * paragraph, a pack without cases. Whether the parameters fit the building block is for the rules to say.
 */
public final class Regelpakkeleser {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.regelpakke/1";

    /** The packs that come with the program, in the order they are listed. */
    public static final List<String> INNEBYGDE = List.of("kommunal.bodoe", "kommunal.bergen", "kommunal.oslobostoetta");

    private static final String STED = "pakken";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern VERSJON = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){1,2}");
    private static final Pattern KOMMUNE = Pattern.compile("[0-9]{4}");
    private static final Pattern ORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private Regelpakkeleser() {}

    /** The pack with this id, which must be one of {@link #INNEBYGDE}. */
    public static Regelpakke innebygd(String id) {
        try (InputStream inn = Regelpakkeleser.class.getResourceAsStream("regelpakker/" + id + ".json")) {
            if (inn == null) {
                throw new Satsfeil(id, "finnes ikke");
            }
            return les(inn.readAllBytes());
        } catch (IOException e) {
            throw new Satsfeil(id, e);
        }
    }

    /**
     * Reads a pack in UTF-8.
     *
     * @throws Satsfeil with path and fault when it is none
     */
    public static Regelpakke les(byte[] utf8) {
        StrengtObjekt o = new StrengtObjekt(
                StrengtObjekt.fil(utf8, STED),
                STED,
                Set.of("format", "id", "navn", "versjon", "kommunenummer", "kontrollert", "paragrafer"),
                Set.of("bostoette", "boliggrense"));
        if (!o.tekst("format").equals(FORMAT)) {
            throw new Satsfeil(STED + ".format", "skal være " + FORMAT);
        }
        Map<String, Paragraf> paragrafer = paragrafer(o);
        Pakkedelleser deler = new Pakkedelleser(paragrafer, kontrollert(o));
        if (!o.har("bostoette") && !o.har("boliggrense")) {
            throw new Satsfeil(STED, "skal ha bostoette, boliggrense eller begge");
        }
        return new Regelpakke(
                moenster(o, "id", ID, "skal være små bokstaver a–z, siffer, punktum og bindestrek"),
                o.tekst("navn"),
                moenster(o, "versjon", VERSJON, "skal være tall med punktum mellom, som \"1.0\""),
                new Kommunenummer(moenster(o, "kommunenummer", KOMMUNE, "skal ha fire siffer")),
                List.copyOf(paragrafer.values()),
                o.har("bostoette") ? deler.bostoette(o) : null,
                o.har("boliggrense") ? deler.boliggrense(o) : null,
                new String(utf8, StandardCharsets.UTF_8));
    }

    private static String moenster(StrengtObjekt o, String felt, Pattern moenster, String krav) {
        String tekst = o.tekst(felt);
        if (!moenster.matcher(tekst).matches()) {
            throw new Satsfeil(o.sted() + "." + felt, krav);
        }
        return tekst;
    }

    private static Pakkedelleser.Kontroll kontrollert(StrengtObjekt o) {
        StrengtObjekt k = o.objekt("kontrollert", Set.of("dato", "av"), Set.of());
        return new Pakkedelleser.Kontroll(k.dato("dato"), k.tekst("av"));
    }

    private static Map<String, Paragraf> paragrafer(StrengtObjekt o) {
        Map<String, Paragraf> ut = new LinkedHashMap<>();
        for (Paragraf p : o.liste("paragrafer", Regelpakkeleser::paragraf)) {
            if (ut.put(p.id(), p) != null) {
                throw new Satsfeil(STED + ".paragrafer", "id-en " + p.id() + " står to ganger");
            }
        }
        return ut;
    }

    private static Paragraf paragraf(JsonNode node, String sted) {
        StrengtObjekt o = new StrengtObjekt(node, sted, Set.of("id", "tittel", "lenke", "tekst"), Set.of());
        return new Paragraf(o.tekst("id"), new Hjemmel(o.tekst("tittel"), o.tekstEllerNull("lenke")), o.tekst("tekst"));
    }

    /** The assumptions of a part, each id once. */
    static List<Forutsetning> forutsetninger(StrengtObjekt o) {
        Set<String> sett = new HashSet<>();
        return o.liste("forutsetninger", (node, sted) -> {
            Forutsetning f = forutsetning(new StrengtObjekt(node, sted, Set.of("id", "tekst"), Set.of()));
            if (!sett.add(f.id())) {
                throw new Satsfeil(sted + ".id", "id-en står to ganger");
            }
            return f;
        });
    }

    /** One assumption. */
    static Forutsetning forutsetning(StrengtObjekt o) {
        return new Forutsetning(moenster(o, "id", ORD, "skal være bokstaver a–z og siffer"), o.tekst("tekst"));
    }
}

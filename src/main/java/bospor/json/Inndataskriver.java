package bospor.json;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Holdesutenfor;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Person;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a calculation input: the required fields always, the others when they say something, maps in sorted order. */
final class Inndataskriver {
    private final Jsonskriver ut;

    Inndataskriver(Jsonskriver ut) {
        this.ut = ut;
    }

    void skriv(Beregningsinndata inndata) throws IOException {
        ut.objekt(() -> {
            ut.felt("format", Inndataformat.FORMAT);
            ut.felt("ordning", inndata.ordning());
            ut.felt("termin", inndata.termin());
            ut.felt("kommunenummer", inndata.kommunenummer());
            ut.felt("avrunding", inndata.avrunding());
            ut.liste("husstand", inndata.husstand().personer(), this::person);
            ut.objekt("bolig", () -> bolig(inndata.bolig()));
            ut.feltHvisIkkeNull("statligBostoettePerMaaned", inndata.statligBostoettePerMaaned());
            if (!inndata.ordningsdata().isEmpty()) {
                ut.objekt("ordningsdata", () -> {
                    for (Map.Entry<String, String> e : new TreeMap<>(inndata.ordningsdata()).entrySet()) {
                        ut.frittFelt(e.getKey(), e.getValue());
                    }
                });
            }
            if (!inndata.kilder().isEmpty()) {
                ut.objekt("kilder", () -> kilder(inndata.kilder()));
            }
        });
    }

    private void person(Person person) throws IOException {
        ut.objekt(() -> {
            ut.felt("id", person.id());
            ut.feltHvisSant("soeker", person.soeker());
            ut.felt("alder", person.alder());
            if (!person.status().isEmpty()) {
                ut.liste("status", new TreeSet<>(person.status()), s -> ut.tekst(s.name()));
            }
            if (!person.inntekter().isEmpty()) {
                ut.liste("inntekter", person.inntekter(), this::inntekt);
            }
            if (!person.aarsbeloep().equals(Aarsbeloep.INGEN)) {
                ut.objekt("aarsbeloep", () -> aarsbeloep(person.aarsbeloep()));
            }
            ut.feltHvisIkkeNull("overgangsfradragPerMaaned", person.overgangsfradragPerMaaned());
        });
    }

    private void aarsbeloep(Aarsbeloep aar) throws IOException {
        ut.feltHvisIkkeNull("kapitalinntekt", aar.kapitalinntekt());
        ut.feltHvisIkkeNull("naeringsinntekt", aar.naeringsinntekt());
        ut.feltHvisIkkeNull("utlandsinntekt", aar.utlandsinntekt());
        ut.feltHvisIkkeNull("skattefriLeieinntektPerMaaned", aar.skattefriLeieinntektPerMaaned());
        ut.feltHvisIkkeNull("nettoformue", aar.nettoformue());
    }

    private void inntekt(Inntekt inntekt) throws IOException {
        ut.objekt(() -> {
            ut.felt("type", inntekt.type());
            ut.feltHvisSatt("kode", inntekt.kode());
            ut.felt("beloep", inntekt.beloep());
            ut.feltHvisSatt("utbetaler", inntekt.utbetaler());
            ut.feltHvisSatt("maaned", inntekt.maaned());
            ut.feltHvisSatt("opplysningspliktig", inntekt.opplysningspliktig());
            ut.feltHvisSatt("virksomhet", inntekt.virksomhet());
            if (inntekt.utbetalinger() != 0) {
                ut.felt("utbetalinger", inntekt.utbetalinger());
            }
            Holdesutenfor utenfor = inntekt.holdesUtenfor();
            if (utenfor != null) {
                ut.objekt("holdesUtenfor", () -> {
                    ut.felt("grunn", utenfor.grunn());
                    ut.feltHvisSatt("dokument", utenfor.dokument());
                });
            }
        });
    }

    private void bolig(Bolig bolig) throws IOException {
        ut.felt("eieform", bolig.eieform());
        ut.feltHvisIkkeNull("husleiePerMaaned", bolig.husleiePerMaaned());
        ut.feltHvisSant("oppvarmingInkludert", bolig.oppvarmingInkludert());
        ut.feltHvisSant("spesialtilpasset", bolig.spesialtilpasset());
        ut.feltHvisIkkeNull("felleskostnaderPerMaaned", bolig.felleskostnaderPerMaaned());
        ut.feltHvisIkkeNull("renterOgAvdragPerMaaned", bolig.renterOgAvdragPerMaaned());
        ut.feltHvisIkkeNull("eiendomsskattPerAar", bolig.eiendomsskattPerAar());
        ut.feltHvisIkkeNull("festeavgiftPerAar", bolig.festeavgiftPerAar());
        ut.feltHvisIkkeNull("kommunaleAvgifterPerAar", bolig.kommunaleAvgifterPerAar());
        ut.feltHvisSatt("formuesverdi", bolig.formuesverdi());
        ut.feltHvisSant("bofellesskap", bolig.bofellesskap());
    }

    private void kilder(Map<String, Innfoering> kilder) throws IOException {
        for (Map.Entry<String, Innfoering> e : new TreeMap<>(kilder).entrySet()) {
            ut.frittObjekt(e.getKey(), () -> {
                ut.felt("foert", e.getValue().foert());
                ut.feltHvisSatt("dokument", e.getValue().dokument());
            });
        }
    }
}

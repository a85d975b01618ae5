package bospor.rules.statlig;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the case files of these tests; their input is written in the format of the contract. */
final class Saksfil {
    private Saksfil() {}

    /** A case as it stands in the file. */
    record Sak(JsonNode json) {
        Beregningsinndata inndata() {
            return Saksfil.inndata(json.get("inndata"));
        }

        JsonNode forventet() {
            return json.get("forventet");
        }

        @Override
        public String toString() {
            return json.get("id").asText() + ": " + json.get("navn").asText();
        }
    }

    static Stream<Sak> les(String fil) throws IOException {
        try (InputStream inn = Objects.requireNonNull(Saksfil.class.getResourceAsStream(fil))) {
            JsonNode rot = new ObjectMapper().readTree(inn);
            return StreamSupport.stream(rot.spliterator(), false).map(Sak::new).toList().stream();
        }
    }

    static Beregningsinndata inndata(JsonNode n) {
        List<Person> personer = new ArrayList<>();
        boolean noenSoeker = StreamSupport.stream(n.get("husstand").spliterator(), false)
                .anyMatch(p -> p.path("soeker").asBoolean());
        for (JsonNode p : n.get("husstand")) {
            personer.add(person(p, noenSoeker ? p.path("soeker").asBoolean() : personer.isEmpty()));
        }
        return new Beregningsinndata(
                n.get("ordning").asText(),
                Termin.les(n.get("termin").asText()),
                new Kommunenummer(n.get("kommunenummer").asText()),
                Avrunding.valueOf(n.path("avrunding").asText("VEDTAK")),
                new Husstand(personer),
                bolig(n.get("bolig")),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }

    private static Person person(JsonNode p, boolean soeker) {
        Set<Personstatus> status = new HashSet<>();
        p.path("status").forEach(s -> status.add(Personstatus.valueOf(s.asText())));
        List<Inntekt> inntekter = new ArrayList<>();
        p.path("inntekter")
                .forEach(i -> inntekter.add(new Inntekt(
                        i.get("type").asText(),
                        i.get("kode").asText(),
                        kroner(i, "beloep"),
                        null,
                        null,
                        null,
                        null,
                        i.path("utbetalinger").asInt(),
                        null)));
        JsonNode a = p.path("aarsbeloep");
        return new Person(
                p.get("id").asText(),
                soeker,
                p.get("alder").asInt(),
                status,
                inntekter,
                new Aarsbeloep(
                        kroner(a, "kapitalinntekt"),
                        kroner(a, "naeringsinntekt"),
                        kroner(a, "utlandsinntekt"),
                        kroner(a, "skattefriLeieinntektPerMaaned"),
                        kroner(a, "nettoformue")),
                kroner(p, "overgangsfradragPerMaaned"));
    }

    private static Bolig bolig(JsonNode b) {
        return new Bolig(
                Eieform.valueOf(b.get("eieform").asText()),
                kroner(b, "husleiePerMaaned"),
                b.path("oppvarmingInkludert").asBoolean(),
                b.path("spesialtilpasset").asBoolean(),
                kroner(b, "felleskostnaderPerMaaned"),
                kroner(b, "renterOgAvdragPerMaaned"),
                kroner(b, "eiendomsskattPerAar"),
                kroner(b, "festeavgiftPerAar"),
                kroner(b, "kommunaleAvgifterPerAar"),
                b.has("formuesverdi") ? kroner(b, "formuesverdi") : null,
                b.path("bofellesskap").asBoolean());
    }

    private static Kroner kroner(JsonNode n, String felt) {
        return n.has(felt) ? Kroner.av(n.get(felt).asText()) : Kroner.ZERO;
    }
}

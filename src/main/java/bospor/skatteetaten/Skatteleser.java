package bospor.skatteetaten;

import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the answer of the Summert skattegrunnlag API, present and retired version alike. */
final class Skatteleser {
    private static final List<String> LISTER = List.of("grunnlag", "svalbardGrunnlag", "kildeskattPaaLoennGrunnlag");

    private Skatteleser() {}

    static Skattegrunnlag les(ObjectNode svar, String spurtAar) throws UventetForm {
        List<Skattepost> poster = new ArrayList<>();
        for (String navn : LISTER) {
            leggTil(poster, svar, navn);
        }
        // A list that Skatteetaten adds one year is not lost either.
        for (Map.Entry<String, JsonNode> felt : svar.properties()) {
            boolean nyListe = !LISTER.contains(felt.getKey())
                    && felt.getValue().isArray()
                    && felt.getValue().path(0).has("tekniskNavn");
            if (nyListe) {
                leggTil(poster, svar, felt.getKey());
            }
        }
        String aar = Felt.tekst(svar, "inntektsaar");
        return new Skattegrunnlag(
                aar == null ? spurtAar : aar,
                Felt.tekst(svar, "stadie"),
                Felt.dato(svar, "skatteoppgjoersdato"),
                tidspunkt(svar),
                Felt.ja(svar, "skjermet"),
                poster);
    }

    private static void leggTil(List<Skattepost> poster, ObjectNode svar, String navn) throws UventetForm {
        for (ObjectNode rad : Felt.liste(svar, navn, "")) {
            String tekniskNavn = Felt.tekst(rad, "tekniskNavn");
            poster.add(new Skattepost(
                    tekniskNavn == null ? "ukjent" : tekniskNavn,
                    Felt.beloep(rad, "beloep"),
                    kategori(rad.path("kategori")),
                    navn));
        }
    }

    /** One text now, a list in the retired version; several are joined with a comma. */
    private static @Nullable String kategori(JsonNode kategori) {
        String tekst = kategori.isArray()
                ? StreamSupport.stream(kategori.spliterator(), false)
                        .map(k -> k.asText("").strip())
                        .filter(k -> !k.isEmpty())
                        .collect(Collectors.joining(","))
                : kategori.asText("").strip();
        return tekst.isEmpty() || kategori.isNull() ? null : tekst;
    }

    /** The name in the retired version is misspelt by Skatteetaten. */
    private static @Nullable Instant tidspunkt(ObjectNode svar) {
        String tekst = Felt.tekst(svar, "ajourholdstidspunkt");
        tekst = tekst == null ? Felt.tekst(svar, "registreringstidpunkt") : tekst;
        try {
            return tekst == null ? null : Instant.parse(tekst);
        } catch (DateTimeException _) {
            return null;
        }
    }
}

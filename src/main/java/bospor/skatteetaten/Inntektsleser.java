package bospor.skatteetaten;

import bospor.domain.Inntektspost;
import bospor.domain.Trekk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the answer of the Inntekt API into posts; every reported amount becomes a post, known or not. */
final class Inntektsleser {
    private static final String UKJENT = "ukjent";
    private static final List<String> GRUPPER =
            List.of("loennsinntekt", "ytelseFraOffentlige", "pensjonEllerTrygd", "naeringsinntekt");
    /** Fields of an oppgave that are read, or that name the person and are not kept a second time. */
    private static final Set<String> KJENTE_I_OPPGAVE = Set.of(
            "opplysningspliktigId",
            "virksomhetId",
            "kalendermaaned",
            "inntektsmottaker",
            "skjermet",
            "inntekt",
            "inntekter",
            "fradrag",
            "fradragListe",
            "forskuddstrekk",
            "forskuddstrekkListe");

    private final List<Inntektspost> poster = new ArrayList<>();
    private final List<Trekk> forskuddstrekk = new ArrayList<>();
    private final List<Trekk> fradrag = new ArrayList<>();
    private boolean skjermet;

    /** What was reported; {@code tomt} when there is nothing at all. */
    record Lest(boolean skjermet, List<Inntektspost> poster, List<Trekk> forskuddstrekk, List<Trekk> fradrag) {
        boolean tomt() {
            return poster.isEmpty() && forskuddstrekk.isEmpty() && fradrag.isEmpty();
        }
    }

    static Lest les(ObjectNode svar) throws UventetForm {
        Inntektsleser leser = new Inntektsleser();
        leser.skjermet = Felt.ja(svar, "skjermet");
        for (ObjectNode oppgave : Felt.liste(svar, "oppgaveInntektsmottaker", "oppgaverInntektsmottaker")) {
            leser.oppgave(oppgave);
        }
        return new Lest(leser.skjermet, leser.poster, leser.forskuddstrekk, leser.fradrag);
    }

    private void oppgave(ObjectNode oppgave) throws UventetForm {
        skjermet |= Felt.ja(oppgave, "skjermet");
        for (ObjectNode inntekt : Felt.liste(oppgave, "inntekt", "inntekter")) {
            poster.add(post(oppgave, inntekt));
        }
        for (ObjectNode trekk : Felt.liste(oppgave, "forskuddstrekk", "forskuddstrekkListe")) {
            forskuddstrekk.add(trekk(oppgave, trekk));
        }
        for (ObjectNode trekk : Felt.liste(oppgave, "fradrag", "fradragListe")) {
            fradrag.add(trekk(oppgave, trekk));
        }
    }

    private static Trekk trekk(ObjectNode oppgave, ObjectNode trekk) throws UventetForm {
        return new Trekk(
                Felt.maaned(oppgave, "kalendermaaned"),
                Felt.tekst(oppgave, "opplysningspliktigId"),
                Felt.tekst(trekk, "beskrivelse"),
                Felt.beloep(trekk, "beloep"));
    }

    private static Inntektspost post(ObjectNode oppgave, ObjectNode inntekt) throws UventetForm {
        String gruppe = gruppe(inntekt);
        JsonNode innhold = gruppe == null ? MissingNode.getInstance() : inntekt.path(gruppe);
        String kode = Felt.tekst(innhold, "beskrivelse");
        JsonNode periode = innhold.path("tilleggsinformasjon").path("etterbetalingsperiode");
        Etterbetaling etterbetaling = Etterbetaling.les(periode);
        YearMonth maaned = Felt.maaned(oppgave, "kalendermaaned");
        return new Inntektspost(
                maaned,
                Felt.tekst(oppgave, "opplysningspliktigId"),
                Felt.tekst(oppgave, "virksomhetId"),
                gruppe == null ? UKJENT : gruppe,
                kode == null ? UKJENT : kode,
                Felt.tekst(inntekt, "fordel"),
                Felt.beloep(inntekt, "beloep"),
                etterbetaling.fra(),
                etterbetaling.til(),
                tillegg(oppgave, inntekt, gruppe, maaned));
    }

    /** The known group, else whatever part of the post has a code, else none. */
    private static @Nullable String gruppe(ObjectNode inntekt) {
        for (String kjent : GRUPPER) {
            if (inntekt.path(kjent).isObject()) {
                return kjent;
            }
        }
        return inntekt.properties().stream()
                .filter(felt -> felt.getValue().path("beskrivelse").isValueNode())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> tillegg(
            ObjectNode oppgave, ObjectNode inntekt, @Nullable String gruppe, @Nullable YearMonth maaned) {
        Map<String, String> tillegg = new TreeMap<>();
        inntekt.properties().forEach(felt -> Felt.flat(felt.getKey(), felt.getValue(), tillegg));
        tillegg.remove("fordel");
        tillegg.remove("beloep");
        if (gruppe != null) {
            tillegg.remove(gruppe + ".beskrivelse");
        }
        oppgave.properties().forEach(felt -> {
            if (!KJENTE_I_OPPGAVE.contains(felt.getKey())) {
                Felt.flat("oppgave." + felt.getKey(), felt.getValue(), tillegg);
            }
        });
        if (maaned == null) {
            Felt.flat("oppgave.kalendermaaned", oppgave.path("kalendermaaned"), tillegg);
        }
        return tillegg;
    }
}

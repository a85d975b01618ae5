package bospor.simulator.skatteetaten;

import bospor.simulator.http.Svar;
import bospor.simulator.skript.Svarendring;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** Turns an ordinary answer into the answer that is sent, with the changes a script orders. */
final class Svarendrer {
    private static final BigDecimal FOERTI_OERE = new BigDecimal("0.4");
    private static final Set<String> PARAMETRE = Set.of("personidentifikator", "inntektsaar", "stadie");

    private final ObjectNode svar;
    private final String listenavn;
    private final boolean inntekt;

    private Svarendrer(Tjeneste tjeneste, ObjectNode svar) {
        this.svar = svar;
        this.inntekt = tjeneste == Tjeneste.INNTEKT;
        this.listenavn = inntekt ? "oppgaveInntektsmottaker" : "grunnlag";
    }

    static Svar svar(Tjeneste tjeneste, ObjectNode svar, boolean xml, List<Svarendring> endringer) {
        Svarendrer endrer = new Svarendrer(tjeneste, svar);
        endringer.forEach(endrer::utfoer);
        if (xml || endringer.contains(Svarendring.XML)) {
            return Svar.av(200, "application/xml", Xmlform.av(tjeneste, svar));
        }
        String kropp = svar.toString();
        return Svar.json(
                200, endringer.contains(Svarendring.UGYLDIG_JSON) ? kropp.substring(0, kropp.length() / 2) : kropp);
    }

    private void utfoer(Svarendring endring) {
        switch (endring) {
            case SKJERMET_ALT -> skjermAlt();
            case SKJERMET_ROT -> {
                svar.properties().removeIf(felt -> !PARAMETRE.contains(felt.getKey()));
                svar.put("skjermet", true);
            }
            case SKJERMET_REDUSERT -> skjermRedusert();
            case UKJENT_KODE -> ukjentKode();
            case UKJENT_GRUPPE -> ukjentGruppe();
            case UKJENT_FELT -> ukjentFelt();
            case LISTE_NULL -> svar.putNull(listenavn);
            case LISTE_MANGLER -> svar.remove(listenavn);
            case LISTE_TOM -> svar.putArray(listenavn);
            case OPPGAVE_UTEN_INNTEKT -> liste().forEach(o -> ((ObjectNode) o).remove("inntekt"));
            case DESIMALER -> beloep(b -> b.add(FOERTI_OERE));
            case NEGATIVE -> beloep(BigDecimal::negate);
            case BELOEP_TEKST ->
                poster().forEach(p -> p.put("beloep", p.path("beloep").asText()));
            case UTEN_BELOEP -> poster().stream().limit(1).forEach(p -> p.remove("beloep"));
            case UTEN_FORDEL -> {
                poster().stream().limit(1).forEach(p -> p.remove("fordel"));
                objekter(liste()).stream().limit(1).forEach(o -> o.remove("kalendermaaned"));
            }
            case ANTALL_TALL -> poster().forEach(p -> gruppe(p).put("antall", 37.5));
            case ANTALL_TEKST -> poster().forEach(p -> gruppe(p).put("antall", "37,5"));
            case PERIODE_DATO -> periode("startdato", "2025-04-01", "sluttdato", "2025-04-30");
            case PERIODE_TIDSPUNKT -> periode("start", "2025-04-01T00:00:00Z", "slutt", "2025-05-01T00:00:00Z");
            case FLERE_UTBETALERE -> flereUtbetalere();
            case UNDERENHETER -> underenheter();
            case XML, UGYLDIG_JSON -> {} // concern the text, not the tree
        }
    }

    private JsonNode liste() {
        return svar.path(listenavn);
    }

    /** Posts with an amount: income posts, or rows of the tax basis. */
    private List<ObjectNode> poster() {
        if (!inntekt) {
            return objekter(liste());
        }
        return objekter(liste()).stream()
                .flatMap(oppgave -> objekter(oppgave.path("inntekt")).stream())
                .toList();
    }

    private static List<ObjectNode> objekter(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The one object in an income post: the group. For a row of the tax basis, the row itself. */
    private ObjectNode gruppe(ObjectNode post) {
        return inntekt
                ? StreamSupport.stream(post.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .map(ObjectNode.class::cast)
                        .findFirst()
                        .orElse(post)
                : post;
    }

    private void beloep(UnaryOperator<BigDecimal> endring) {
        poster().stream()
                .filter(p -> p.has("beloep"))
                .forEach(p -> p.put("beloep", endring.apply(p.get("beloep").decimalValue())));
    }

    private void skjermAlt() {
        if (inntekt) {
            JsonNode mottaker = liste().path(0).path("inntektsmottaker").deepCopy();
            ObjectNode oppgave = svar.putArray(listenavn).addObject();
            oppgave.set("inntektsmottaker", mottaker);
            oppgave.put("skjermet", true);
        } else {
            utfoer(Svarendring.SKJERMET_ROT);
        }
    }

    private void skjermRedusert() {
        if (!inntekt) {
            svar.put("skjermet", true);
            return;
        }
        for (ObjectNode oppgave : objekter(liste())) {
            oppgave.remove(List.of("opplysningspliktigId", "virksomhetId"));
            oppgave.put("skjermet", true);
        }
    }

    private void ukjentKode() {
        if (inntekt) {
            objekter(liste()).stream()
                    .limit(1)
                    .forEach(oppgave -> nyPost(oppgave, "loennsinntekt", "nyKode2027", 1000));
        } else if (liste() instanceof ArrayNode rader) {
            rader.addObject()
                    .put("tekniskNavn", "nyttNavn2027")
                    .put("beloep", 1000)
                    .put("kategori", "inntekt");
        }
    }

    private void ukjentGruppe() {
        if (inntekt) {
            objekter(liste()).stream()
                    .limit(1)
                    .forEach(oppgave -> nyPost(oppgave, "nyInntektsgruppe", "nyKode2027", 1000));
        } else {
            poster().stream().limit(1).forEach(p -> p.put("kategori", "nyKategori"));
        }
    }

    private static void nyPost(ObjectNode oppgave, String gruppe, String kode, int beloep) {
        ObjectNode post = oppgave.withArray("inntekt").addObject();
        post.put("fordel", "kontantytelse")
                .put("utloeserArbeidsgiveravgift", true)
                .put("inngaarIGrunnlagForTrekk", true)
                .put("beloep", beloep);
        post.putObject(gruppe).put("beskrivelse", kode);
    }

    private void ukjentFelt() {
        svar.putObject("nyttFelt2027").put("verdi", 1);
        objekter(liste()).forEach(o -> o.put("nyttFelt2027", "ny"));
        poster().forEach(p -> p.putArray("nyListe2027").add(1).add("to"));
    }

    private void periode(String startnavn, String start, String sluttnavn, String slutt) {
        for (ObjectNode post : poster()) {
            gruppe(post)
                    .withObject("/tilleggsinformasjon")
                    .putObject("etterbetalingsperiode")
                    .put(startnavn, start)
                    .put(sluttnavn, slutt);
        }
    }

    private void flereUtbetalere() {
        List<ObjectNode> nye = new ArrayList<>();
        String forrige = "";
        for (ObjectNode oppgave : objekter(liste())) {
            String maaned = oppgave.path("kalendermaaned").asText();
            if (!maaned.equals(forrige)) {
                ObjectNode ny = oppgave.deepCopy();
                ny.remove(List.of("inntekt", "forskuddstrekk", "fradrag"));
                ny.put("opplysningspliktigId", "310000574").put("virksomhetId", "310000582");
                nyPost(ny, "loennsinntekt", "timeloenn", 500);
                nye.add(ny);
                forrige = maaned;
            }
        }
        if (liste() instanceof ArrayNode oppgaver) {
            oppgaver.addAll(nye);
        }
    }

    /** Half of every amount moves to the other sub-unit; what cannot be halved in whole kroner stays. */
    private void underenheter() {
        ArrayNode delt = JsonNodeFactory.instance.arrayNode();
        String forrige = "";
        for (ObjectNode oppgave : objekter(liste())) {
            delt.add(oppgave);
            String maaned = oppgave.path("kalendermaaned").asText();
            if (!maaned.equals(forrige)) {
                ObjectNode annen = oppgave.deepCopy();
                annen.remove(List.of("forskuddstrekk", "fradrag"));
                annen.put("virksomhetId", "310000590");
                for (ObjectNode post : objekter(annen.path("inntekt"))) {
                    post.put("beloep", halv(post));
                }
                for (ObjectNode post : objekter(oppgave.path("inntekt"))) {
                    post.put("beloep", post.path("beloep").decimalValue().subtract(halv(post)));
                }
                delt.add(annen);
                forrige = maaned;
            }
        }
        svar.set(listenavn, delt);
    }

    private static BigDecimal halv(ObjectNode post) {
        return new BigDecimal(post.path("beloep").decimalValue().toBigInteger().shiftRight(1));
    }
}

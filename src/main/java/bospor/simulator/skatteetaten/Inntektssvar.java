package bospor.simulator.skatteetaten;

import bospor.simulator.befolkning.Inntektsrad;
import bospor.simulator.befolkning.Registerperson;
import bospor.simulator.befolkning.Registerstatus;
import bospor.simulator.befolkning.Utbetaler;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expands the rows of a person to an answer of the Inntekt API: one oppgave per payer, sub-unit and month. */
final class Inntektssvar {
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    private Inntektssvar() {}

    /** The answer for the months, both included, as far as they are reported by the day; null when there is nothing. */
    static @Nullable ObjectNode lag(Registerperson person, YearMonth fra, YearMonth til, LocalDate dag) {
        ObjectNode rot = JsonNodeFactory.instance.objectNode();
        ArrayNode oppgaver = rot.putArray("oppgaveInntektsmottaker");
        if (person.status() == Registerstatus.SKJERMET_ALT) {
            ObjectNode oppgave = oppgaver.addObject();
            mottaker(oppgave, person);
            oppgave.put("skjermet", true);
            return rot;
        }
        for (YearMonth maaned = fra; !maaned.isAfter(til); maaned = maaned.plusMonths(1)) {
            if (person.erRapportert(maaned, dag)) {
                for (Map.Entry<Utbetaler, List<Inntektsrad>> en :
                        rader(person, maaned).entrySet()) {
                    oppgave(oppgaver.addObject(), person, maaned, en.getKey(), en.getValue());
                }
            }
        }
        return oppgaver.isEmpty() ? null : rot;
    }

    private static Map<Utbetaler, List<Inntektsrad>> rader(Registerperson person, YearMonth maaned) {
        Map<Utbetaler, List<Inntektsrad>> ut = new LinkedHashMap<>();
        for (Inntektsrad rad : person.rader()) {
            if (rad.beloep().containsKey(maaned)) {
                ut.computeIfAbsent(rad.utbetaler(), u -> new ArrayList<>()).add(rad);
            }
        }
        return ut;
    }

    private static void oppgave(
            ObjectNode oppgave, Registerperson person, YearMonth maaned, Utbetaler utbetaler, List<Inntektsrad> rader) {
        boolean redusert = person.status() == Registerstatus.SKJERMET_REDUSERT;
        if (!redusert) {
            oppgave.put("opplysningspliktigId", utbetaler.opplysningspliktig());
            oppgave.put("virksomhetId", utbetaler.virksomhet());
        }
        oppgave.put("kalendermaaned", maaned.toString());
        mottaker(oppgave, person);
        if (redusert) {
            oppgave.put("skjermet", true);
        }
        BigDecimal trekk = BigDecimal.ZERO;
        ArrayNode inntekter = JsonNodeFactory.instance.arrayNode();
        for (Inntektsrad rad : rader) {
            BigDecimal beloep = rad.beloep().getOrDefault(maaned, BigDecimal.ZERO);
            trekk = trekk.add(beloep.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(rad.trekkprosent())));
            if (Rettighetspakke.slipperGjennom(rad)) {
                inntekt(inntekter.addObject(), rad, beloep);
            }
        }
        if (!inntekter.isEmpty()) {
            oppgave.set("inntekt", inntekter);
        }
        // percent of the amounts, rounded to whole hundreds
        BigDecimal avrundet =
                trekk.divide(HUNDRE).divide(HUNDRE, 0, RoundingMode.HALF_UP).multiply(HUNDRE);
        if (avrundet.signum() > 0) {
            oppgave.putArray("forskuddstrekk").addObject().put("beloep", avrundet.negate());
        }
    }

    private static void mottaker(ObjectNode oppgave, Registerperson person) {
        oppgave.putObject("inntektsmottaker")
                .put("personidentifikator", person.nummer().fulltNummer());
    }

    private static void inntekt(ObjectNode post, Inntektsrad rad, BigDecimal beloep) {
        boolean loenn = "loennsinntekt".equals(rad.gruppe());
        post.put("fordel", rad.fordel());
        post.put("utloeserArbeidsgiveravgift", loenn);
        post.put("inngaarIGrunnlagForTrekk", loenn || rad.trekkprosent() > 0);
        post.put("beloep", beloep);
        ObjectNode gruppe = post.putObject(rad.gruppe());
        gruppe.put("beskrivelse", rad.kode());
        BigDecimal timesats = rad.timesats();
        if (timesats != null) {
            gruppe.put(
                    "antall", beloep.divide(timesats, 2, RoundingMode.HALF_UP).stripTrailingZeros());
        }
        Inntektsrad.Periode periode = rad.etterbetaling();
        if (periode != null) {
            gruppe.putObject("tilleggsinformasjon")
                    .putObject("etterbetalingsperiode")
                    .put("startdato", periode.fra().toString())
                    .put("sluttdato", periode.til().toString());
        }
    }
}

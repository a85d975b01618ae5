package bospor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Foedselsnummer;
import bospor.simulator.befolkning.Husstandskort;
import bospor.simulator.befolkning.Personkort;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HusstandssummerTest {
    private static Simulator simulator;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOppsett.vanlig());
    }

    @AfterAll
    static void stopp() {
        simulator.close();
    }

    record Sumrad(String husstand, Map<String, String> summer) {}

    static Stream<Sumrad> sumrader() throws IOException {
        try (var inn = HusstandssummerTest.class.getResourceAsStream("/bospor/simulator/maanedssummer.csv")) {
            List<String> linjer = new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            String[] maaneder = linjer.getFirst().split(",", -1);
            return linjer.stream().skip(1).map(l -> l.split(",", -1)).map(celler -> {
                Map<String, String> summer = new LinkedHashMap<>();
                for (int i = 1; i < celler.length; i++) {
                    summer.put(maaneder[i], celler[i]);
                }
                return new Sumrad(celler[0], summer);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("sumrader")
    void husstandensSumPerMaanedErDokumentetsSumrad(Sumrad rad) throws Exception {
        Husstandskort husstand = simulator.katalog().stream()
                .filter(h -> h.id().equals(rad.husstand()))
                .findFirst()
                .orElseThrow();
        Map<String, BigDecimal> summer = new LinkedHashMap<>();
        rad.summer().keySet().forEach(maaned -> summer.put(maaned, BigDecimal.ZERO));
        Testklient klient = new Testklient(simulator);
        for (String nummer : numre(husstand)) {
            HttpResponse<String> svar = klient.inntekt(nummer, "2025-01", "2026-02");
            assertThat(svar.statusCode()).isIn(200, 404);
            leggSammen(summer, Testklient.json(svar));
        }
        Map<String, String> funnet = new LinkedHashMap<>();
        summer.forEach((maaned, sum) -> funnet.put(maaned, sum.toPlainString()));
        assertThat(funnet).isEqualTo(rad.summer());
    }

    private static List<String> numre(Husstandskort husstand) {
        List<String> numre = new ArrayList<>();
        for (Personkort person : husstand.personer()) {
            numre.add(person.nummer().fulltNummer());
            person.tidligereNumre().stream().map(Foedselsnummer::fulltNummer).forEach(numre::add);
        }
        return numre;
    }

    private static void leggSammen(Map<String, BigDecimal> summer, JsonNode svar) {
        for (JsonNode oppgave : svar.path("oppgaveInntektsmottaker")) {
            for (JsonNode post : oppgave.path("inntekt")) {
                String maaned = oppgave.get("kalendermaaned").asText();
                assertThat(summer).containsKey(maaned);
                summer.merge(maaned, post.get("beloep").decimalValue(), BigDecimal::add);
            }
        }
    }
}

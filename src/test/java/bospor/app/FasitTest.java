package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Fasit;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.utkast.Aarsfelt;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Personstatus;
import bospor.text.Talltekst;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The answers offered in training, which were calculated apart from this program: they are what the form arrives at from the
 * look-up and what the household brings with it, when the case worker ticks what the members are, in every month.
 */
class FasitTest {
    private static final Maanedsperiode AARET = new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1));

    @SuppressWarnings("NullAway.Init") // set in @BeforeAll
    private static Tjenester tjenester;

    @SuppressWarnings("NullAway.Init") // set in @BeforeAll
    private static JsonNode saker;

    @BeforeAll
    static void start() throws IOException {
        tjenester = new Oevelse().start();
        try (InputStream inn =
                Objects.requireNonNull(FasitTest.class.getResourceAsStream("/bospor/rules/statlig/husstander.json"))) {
            saker = new ObjectMapper().readTree(inn);
        }
    }

    @AfterAll
    static void stopp() {
        tjenester.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08", "H09", "H10"})
    void fasitenErSvaretPaaOpplysningeneSomTilbys(String id) {
        Oevelseshusstand husstand = tjenester.husstander().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();
        AapenSak sak = slaaOpp(husstand);
        Oevelsesforslag forslag = new Oevelsesforslag(() -> Optional.of(tjenester));
        Panelgrunnlag beregning = Panelgrunnlag.med(
                sak,
                Regelverk.innebygd().ordninger(),
                new DirectWork(),
                forslag.bolig(sak).orElseThrow());
        Map<YearMonth, Kroner> svar = new HashMap<>();
        for (YearMonth maaned : AARET.maaneder()) {
            if (forslag.fasit(sak).beloep().containsKey(maaned)) {
                beregning.maaned(maaned.toString());
                foer(beregning, husstand, opplysninger(id, maaned));
                svar.put(maaned, beregning.beloep());
            }
        }
        assertThat(svar)
                .isEqualTo(forslag.fasit(sak).beloep())
                .hasSize(id.equals("H07") ? 10 : 13)
                .containsKey(AARET.til());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H04", "H07", "H09"})
    void enVoksenForLiteGirIngenFasit(String id) {
        Oevelseshusstand husstand = tjenester.husstander().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();
        AapenSak sak = slaaOpp(husstand);
        AapenSak ene =
                new AapenSak(sak.saksnummer(), sak.formaal(), sak.medlemmer().subList(0, 1), sak.oppslag());
        assertThat(new Oevelsesforslag(() -> Optional.of(tjenester)).fasit(ene)).isEqualTo(Fasit.INGEN);
    }

    private static AapenSak slaaOpp(Oevelseshusstand husstand) {
        Oppslagsbestilling bestilling = new Oppslagsbestilling(
                husstand.voksne().stream().map(Husstandsmedlem::fnr).toList(),
                AARET,
                "Søknad om bostøtte",
                "ØVELSE-" + husstand.id());
        return new AapenSak(
                bestilling.saksnummer(),
                bestilling.formaal(),
                husstand.voksne(),
                tjenester.oppslag().utfoer(bestilling, Oppslagsfoelger.INGEN));
    }

    private static void foer(Panelgrunnlag beregning, Oevelseshusstand husstand, JsonNode inndata) {
        List<JsonNode> voksne = inndata.get("husstand")
                .valueStream()
                .filter(p -> p.get("alder").intValue() >= 18)
                .toList();
        for (int i = 0; i < husstand.voksne().size(); i++) {
            beregning.borDer(i, i < voksne.size());
            if (i < voksne.size()) {
                beregning.status(i, status(voksne.get(i)));
                oppgitt(beregning, husstand, i, voksne.get(i), Aarsfelt.NAERINGSINNTEKT);
                oppgitt(beregning, husstand, i, voksne.get(i), Aarsfelt.UTLANDSINNTEKT);
                if (voksne.get(i).findValue("utbetalinger") != null) {
                    beregning.treUtbetalinger(i);
                }
            }
        }
    }

    /** What the registers cannot know is typed, and the household has told it in both languages. */
    private static void oppgitt(
            Panelgrunnlag beregning, Oevelseshusstand husstand, int i, JsonNode person, Aarsfelt felt) {
        JsonNode beloep = person.path("aarsbeloep").path(felt.name().toLowerCase(Locale.ROOT));
        if (!beloep.isMissingNode()) {
            String tekst = Talltekst.kroner(new BigDecimal(beloep.asText()));
            assertThat(husstand.fasit().opplyst().values()).hasSize(2).allMatch(t -> t.contains(tekst));
            beregning.aarsbeloep(i, felt, tekst);
        }
    }

    private static Set<Personstatus> status(JsonNode person) {
        Set<Personstatus> ut = new HashSet<>();
        person.path("status").forEach(s -> ut.add(Personstatus.valueOf(s.asText())));
        return ut;
    }

    private static JsonNode opplysninger(String id, YearMonth maaned) {
        return saker.valueStream()
                .filter(s -> s.get("id").asText().equals(id + "-" + maaned))
                .findFirst()
                .orElseThrow()
                .get("inndata");
    }
}

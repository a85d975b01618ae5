package bospor.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.domain.Termin;
import bospor.trace.Sats;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rate files themselves: order, sources, and every day of change. */
class SatsfilerTest {
    private static final Satsregister REGISTER = Satsregister.innebygd();

    @Test
    void hverVerdiHarHjemmelMedLenkeOgErKontrollert() {
        for (Satsserie serie : REGISTER.serier()) {
            for (Satsverdi v : serie.verdier()) {
                assertThat(v.hjemmel()).as(serie.id()).isNotEmpty();
                assertThat(v.hjemmel().getFirst().tittel()).as(serie.id()).contains("§");
                assertThat(v.hjemmel().getFirst().lenke()).as(serie.id()).startsWith("https://lovdata.no/");
                assertThat(v.kontrollert()).as(serie.id()).isAfterOrEqualTo(v.virkningFra());
                assertThat(v.verdi() == null && v.merknad() == null)
                        .as(serie.id())
                        .isFalse();
            }
        }
    }

    @Test
    void hverEndringGjelderFraSinDagOgIkkeDagenFoer() throws IOException {
        Map<String, NavigableMap<LocalDate, String>> ventet = endringsdager();
        assertThat(REGISTER.serier().stream().map(Satsserie::id)).containsExactlyInAnyOrderElementsOf(ventet.keySet());
        ventet.forEach((id, dager) -> dager.forEach((dag, verdi) -> {
            assertThat(verdi(id, dag)).as("%s %s", id, dag).isEqualTo(verdi);
            Map.Entry<LocalDate, String> foer = dager.lowerEntry(dag);
            assertThat(verdi(id, dag.minusDays(1)))
                    .as("%s dagen før %s", id, dag)
                    .isEqualTo(foer == null ? "før første" : foer.getValue());
        }));
    }

    @Test
    void alleTerminerFraJuni2021HarSinSatsOgIngenStopper() {
        for (Termin t = Termin.av(2021, 6); t.erFoer(Termin.av(2040, 1)); t = t.pluss(1)) {
            assertThat(REGISTER.gjeldende(t).stream().map(Sats::id))
                    .as(t.toString())
                    .contains("minsteUtbetaling", "boutgiftstak.5", "formue.fribeloepLeid", "grunnbeloep");
        }
    }

    @Test
    void maanedFoerFoersteVerdiErEtTydeligSvar() {
        assertThat(REGISTER.paa("egenandel.minste", Termin.av(2016, 12)))
                .isEqualTo(
                        new Satsoppslag.FoerFoerste("egenandel.minste", "Minste egenandel", LocalDate.of(2017, 6, 1)));
    }

    @Test
    void midlertidigTakOpphoererUtenSluttdato() {
        assertThat(REGISTER.paa("boutgiftstak.midlertidig.1", Termin.av(2020, 10)))
                .isInstanceOf(Satsoppslag.Funnet.class);
        assertThat(REGISTER.paa("boutgiftstak.midlertidig.1", Termin.av(2020, 11)))
                .isInstanceOf(Satsoppslag.UtenVerdi.class);
    }

    @Test
    void ukjentIdErEnFeilIProgrammet() {
        assertThatThrownBy(() -> REGISTER.serie("finnes.ikke")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String verdi(String id, LocalDate dag) {
        return switch (REGISTER.serie(id).paa(dag)) {
            case Satsoppslag.Funnet(Sats sats) -> sats.verdi().toPlainString();
            case Satsoppslag.FoerFoerste f -> "før første";
            case Satsoppslag.UtenVerdi u -> "";
        };
    }

    private static Map<String, NavigableMap<LocalDate, String>> endringsdager() throws IOException {
        Map<String, NavigableMap<LocalDate, String>> alle = new TreeMap<>();
        for (String linje : linjer("endringsdager.csv")) {
            if (!linje.startsWith("#")) {
                String[] felt = linje.split(";", -1);
                alle.computeIfAbsent(felt[0], id -> new TreeMap<>()).put(LocalDate.parse(felt[1]), felt[2]);
            }
        }
        return alle;
    }

    private static List<String> linjer(String fil) throws IOException {
        try (InputStream inn = Objects.requireNonNull(SatsfilerTest.class.getResourceAsStream(fil));
                BufferedReader leser = new BufferedReader(new InputStreamReader(inn, StandardCharsets.UTF_8))) {
            return new ArrayList<>(leser.lines().toList());
        }
    }
}

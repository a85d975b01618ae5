package bospor.rates;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kommunenummer;
import bospor.domain.Termin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KommuneregisterTest {
    private static final Kommuneregister KOMMUNER = Kommuneregister.innebygd();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # nummer, termin, gruppe
            0301, 2021-06, 1
            5401, 2023-12, 2
            5501, 2024-01, 2
            1103, 2026-06, 2
            3205, 2026-06, 3
            1108, 2024-01, 3
            3301, 2026-06, 4
            1804, 2022-02, 4
            """)
    void gruppenFoelgerKommunen(String nummer, String termin, int gruppe) {
        assertThat(slaaOpp(nummer, termin))
                .isInstanceOfSatisfying(
                        Kommuneoppslag.Gjelder.class,
                        g -> assertThat(g.gruppe().nummer()).isEqualTo(gruppe));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # gammelt nummer, termin, nye
            5401, 2024-01, 5501
            1902, 2021-06, 5401
            1902, 2026-06, 5501
            0231, 2024-06, 3205
            1507, 2024-01, 1508+1580
            1850, 2020-01, 1806+1875
            0722, 2026-01, 3911
            1567, 2022-01, 5061
            """)
    void nummerSomErGaattUtViserTilEtterfoelgeren(String nummer, String termin, String nye) {
        assertThat(slaaOpp(nummer, termin))
                .isInstanceOfSatisfying(
                        Kommuneoppslag.Opphoert.class,
                        o -> assertThat(o.etterfoelgere().stream().map(Kommune::nummer))
                                .containsExactly(nye.split("\\+", -1)));
    }

    @Test
    void nummerSomIkkeErTattIBrukViserTilbake() {
        assertThat(slaaOpp("5501", "2023-12"))
                .isInstanceOfSatisfying(
                        Kommuneoppslag.IkkeBegynt.class,
                        i -> assertThat(i.forgjengere().stream().map(Kommune::nummer))
                                .isEqualTo(List.of("5401")));
        assertThat(slaaOpp("3301", "2019-12"))
                .isInstanceOfSatisfying(
                        Kommuneoppslag.IkkeBegynt.class,
                        i -> assertThat(i.forgjengere().stream().map(Kommune::nummer))
                                .containsExactly("0602", "0625", "0711"));
    }

    @ParameterizedTest
    @CsvSource({"0000", "9999", "2100", "4242"})
    void nummerIngenHarHattErUkjent(String nummer) {
        assertThat(slaaOpp(nummer, "2026-06")).isInstanceOf(Kommuneoppslag.Ukjent.class);
    }

    @ParameterizedTest
    @CsvSource({"2016-06-01, 428", "2017-06-01, 426", "2018-06-01, 422", "2020-06-01, 356", "2024-06-01, 357"})
    void antallKommunerErDetSomErKjentForAaret(LocalDate dag, int antall) {
        assertThat(KOMMUNER.kommuner().stream().filter(k -> !k.kommerEtter(dag) && !k.erOpphoert(dag)))
                .hasSize(antall);
    }

    private static Kommuneoppslag slaaOpp(String nummer, String termin) {
        return KOMMUNER.slaaOpp(new Kommunenummer(nummer), Termin.les(termin));
    }
}

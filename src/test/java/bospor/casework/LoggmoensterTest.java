package bospor.casework;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Loggmoenster.Art;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggmoensterTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** A Thursday at half past eleven in Oslo. */
    private static final Instant TORSDAG = Instant.parse("2026-02-12T10:30:00Z");

    @Test
    void vanligArbeidGirIngenMoenster() {
        List<Loggrad> rader = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            rader.add(rad("ola", "p" + i, "2026/" + i, TORSDAG.plusSeconds(i), false));
            rader.add(rad("ola", "p" + i, "2026/" + i, TORSDAG.plusSeconds(i), false));
        }
        assertThat(Loggmoenster.finn(rader, OSLO)).isEmpty();
    }

    @Test
    void tjuePersonerPaaEnTimeErMangeMenIkkeNaarDeErSpredt() {
        assertThat(moenster(personer(20, Duration.ofMinutes(3)))).containsExactly("MANGE_PAA_KORT_TID ola 20");
        assertThat(moenster(personer(40, Duration.ofMinutes(3)))).containsExactly("MANGE_PAA_KORT_TID ola 40");
        assertThat(moenster(personer(40, Duration.ofMinutes(4)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Time in UTC, an hour before Oslo in winter and two in summer
            2026-02-12T04:59:59Z, true
            2026-02-12T05:00:00Z, false
            2026-02-12T18:59:59Z, false
            2026-02-12T19:00:00Z, true
            2026-07-09T04:00:00Z, false
            # From Friday to Saturday in Oslo
            2026-02-13T23:30:00Z, true
            2026-02-15T11:00:00Z, true
            """)
    void utenforArbeidstidErKveldNattOgHelg(Instant tid, boolean utenfor) {
        assertThat(moenster(List.of(rad("ola", "p1", "2026/1", tid, false))))
                .isEqualTo(utenfor ? List.of("UTENFOR_ARBEIDSTID ola 1") : List.of());
    }

    @Test
    void sammePersonPaaFireDagerEllerIToSakerErGjentatt() {
        List<Loggrad> dager = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            // Monday to Thursday
            dager.add(rad("ola", "p1", "2026/1", TORSDAG.minus(Duration.ofDays(i)), false));
        }
        assertThat(moenster(dager.subList(0, 3))).isEmpty();
        assertThat(moenster(dager)).containsExactly("SAMME_PERSON_GJENTATT ola 4");
        assertThat(moenster(List.of(
                        rad("ola", "p1", "2026/1", TORSDAG, false), rad("ola", "p1", "2026/2", TORSDAG, false))))
                .containsExactly("SAMME_PERSON_GJENTATT ola 2");
        assertThat(moenster(List.of(
                        rad("ola", "p1", "2026/1", TORSDAG, false), rad("kari", "p1", "2026/2", TORSDAG, false))))
                .isEmpty();
    }

    @Test
    void saksnummerUtenSifferOgNoedOppslagBlirNevnt() {
        assertThat(moenster(List.of(rad("ola", "p1", "-", TORSDAG, false), rad("ola", "p2", "x", TORSDAG, true))))
                .containsExactly("UTEN_SAK ola 2", "NOED ola 1");
        assertThat(Loggmoenster.finn(List.of(rad("ola", "p1", "", TORSDAG, false)), OSLO))
                .containsExactly(new Loggmoenster(Art.UTEN_SAK, "ola", List.of(rad("ola", "p1", "", TORSDAG, false))));
    }

    private static List<String> moenster(List<Loggrad> rader) {
        return Loggmoenster.finn(rader, OSLO).stream()
                .map(m -> m.art() + " " + m.bruker() + " " + m.rader().size())
                .toList();
    }

    private static List<Loggrad> personer(int antall, Duration avstand) {
        List<Loggrad> rader = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            rader.add(rad("ola", "p" + i, "2026/" + i, TORSDAG.plus(avstand.multipliedBy(i)), false));
        }
        return rader;
    }

    private static Loggrad rad(String bruker, String person, String sak, Instant tid, boolean noed) {
        return new Loggrad(
                1,
                tid,
                bruker,
                "PC-1",
                "saksbehandler",
                "bolig",
                sak,
                person,
                "soeker",
                "inntekt",
                "siste",
                "HENTET",
                null,
                noed,
                null,
                null);
    }
}

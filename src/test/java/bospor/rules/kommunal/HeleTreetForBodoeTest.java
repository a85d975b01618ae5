package bospor.rules.kommunal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Sats;
import bospor.trace.Sportekst;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One household of four in Bodø: which rules ran, on which facts, and what was taken for granted. */
class HeleTreetForBodoeTest {
    private static final Beregningsresultat RESULTAT =
            (Beregningsresultat) Kommunalsaker.BODOE.beregn(Kommunalsaker.inndata(
                    "kommunal.bodoe",
                    Termin.av(2026, 6),
                    "1804",
                    4,
                    Kroner.av(2000),
                    Map.of("bruttoinntektPerAar", "180000", "husleiePerAar", "150000")));

    @Test
    void heleForklaringenErSomVentet() throws IOException {
        try (InputStream inn =
                Objects.requireNonNull(HeleTreetForBodoeTest.class.getResourceAsStream("bodoe-hele-treet.txt"))) {
            assertThat(Sportekst.av(RESULTAT.spor())).isEqualTo(new String(inn.readAllBytes(), UTF_8));
        }
    }

    @Test
    void satseneSomErBruktStaarEnGangHver() {
        assertThat(RESULTAT.satser().stream().map(Sats::id))
                .containsExactly(
                        "formue.fribeloepLeid",
                        "formue.tilleggssats",
                        "formue.medregnesFraAlder",
                        "boutgift.startandel",
                        "boutgift.oekning",
                        "boutgift.trinn1",
                        "boutgift.trinn2",
                        "boutgift.start.2personer",
                        "boutgift.perEkstraPerson",
                        "boutgift.vending.2personer",
                        "husleie.minst.flere",
                        "stoette.minst");
    }
}

package bospor.rules.statlig;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.trace.Beregningsresultat;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sportekst;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published value that the formula reproduces, and the worked cases of the dossier, equal to the krone. */
class SakerTest {
    private static final StatligBostoette STATLIG = new StatligBostoette();

    static Stream<Saksfil.Sak> saker() throws IOException {
        return Stream.concat(Saksfil.les("husbanken.json"), Saksfil.les("dossier.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saker")
    void girDetSomErVentet(Saksfil.Sak sak) {
        Beregningsresultat resultat = (Beregningsresultat) STATLIG.beregn(sak.inndata());
        String tre = Sportekst.av(resultat.spor());
        JsonNode ventet = sak.forventet();
        assertThat(ventet).isNotEmpty();
        if (ventet.has("utfall")) {
            assertThat(resultat.utfall().name())
                    .as(tre)
                    .isEqualTo(ventet.get("utfall").asText());
        }
        if (ventet.has("beloepPerMaaned")) {
            assertThat(resultat.beloepPerMaaned())
                    .as(tre)
                    .hasToString(ventet.get("beloepPerMaaned").asText());
        }
        if (ventet.has("avslagskode")) {
            assertThat(resultat.avslagskode())
                    .isEqualTo(ventet.get("avslagskode").asText());
        }
        if (ventet.has("koder")) {
            assertThat(resultat.grunner().stream().map(Grunn::kode).toList())
                    .hasToString(ventet.get("koder").asText());
        }
        ventet.path("noekkeltall")
                .properties()
                .forEach(e -> assertThat(tall(resultat, e.getKey()).toPlainString())
                        .as("%s%n%s", e.getKey(), tre)
                        .isEqualTo(e.getValue().asText()));
        if (sak.json().has("publisert")) {
            // Printed in hundreds: the exact value stands in "forventet", the printed one may lie at most 50 from it.
            String vaart = ventet.has("beloepPerMaaned")
                    ? ventet.get("beloepPerMaaned").asText()
                    : ventet.get("noekkeltall").get("inntektsgrensePerMaaned").asText();
            assertThat(new BigDecimal(vaart))
                    .isCloseTo(
                            new BigDecimal(sak.json().get("publisert").asText()),
                            Assertions.within(BigDecimal.valueOf(50)));
        }
        ventet.path("perMaaned")
                .properties()
                .forEach(e -> assertThat(tall(resultat, e.getKey())
                                .divide(
                                        BigDecimal.valueOf(12),
                                        0,
                                        RoundingMode.valueOf(
                                                e.getValue().get("avrunding").asText()))
                                .toPlainString())
                        .as("%s%n%s", e.getKey(), tre)
                        .isEqualTo(e.getValue().get("verdi").asText()));
    }

    private static BigDecimal tall(Beregningsresultat resultat, String id) {
        return resultat.noekkeltall(id).map(Noekkeltall::verdi).orElseThrow();
    }
}

package bospor.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.trace.Inndatafeil;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that must be refused, with the path it must be refused at. */
final class InndatafeilTest {
    private static final String GYLDIG = """
            "ordning": "statlig", "termin": "2026-06", "kommunenummer": "5501", \
            "husstand": [ { "id": "p1", "alder": 41 } ], "bolig": { "eieform": "LEID" }""";

    /** One input of the table. */
    record Tilfelle(String navn, String sti, String inndata) {
        @Override
        public String toString() {
            return navn;
        }
    }

    static List<Tilfelle> tilfeller() throws IOException {
        try (InputStream fil = Objects.requireNonNull(InndatafeilTest.class.getResourceAsStream("inndatafeil.txt"))) {
            List<Tilfelle> tilfeller = new ArrayList<>();
            List<String> linjer = new String(fil.readAllBytes(), UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            for (int i = 0; i + 2 < linjer.size(); i += 4) {
                tilfeller.add(new Tilfelle(
                        linjer.get(i), linjer.get(i + 1), linjer.get(i + 2).replace("GYLDIG", GYLDIG)));
            }
            assertThat(tilfeller)
                    .hasSizeGreaterThan(60)
                    .allMatch(t -> !t.navn().isBlank() && !t.inndata().isBlank());
            return tilfeller;
        }
    }

    @ParameterizedTest
    @MethodSource("tilfeller")
    void avvisesMedStiOgEnSetning(Tilfelle tilfelle) {
        Inndatafeil feil = avvist(tilfelle.inndata().getBytes(UTF_8));
        assertThat(feil.sti()).isEqualTo(tilfelle.sti());
        assertThat(feil.melding()).matches("[A-ZÆØÅ].*\\.");
    }

    @Test
    void meldingenGjentarIkkeVerdien() {
        Inndatafeil feil = avvist(
                "{ \"husstand\": [ { \"id\": \"a\", \"alder\": 40, \"inntekter\": [ { \"beloep\": \"hemmelig87\" } ] } ] }"
                        .getBytes(UTF_8));
        assertThat(feil.melding()).doesNotContain("hemmelig87");
    }

    @Test
    void syntaksfeilGjentarIkkeTeksten() {
        Inndatafeil feil = avvist("{ \"termin\": hemmelig87 }".getBytes(UTF_8));
        assertThat(feil)
                .isEqualTo(new Inndatafeil(
                        "termin",
                        "Teksten er ikke gyldig JSON i UTF-8 (linje 1, tegn 13). Rett feilen og prøv igjen."));
    }

    @Test
    void etUkjentLangtFeltnavnForkortes() {
        Inndatafeil feil = avvist(("{ \"" + "å".repeat(400) + "\": 1 }").getBytes(UTF_8));
        assertThat(feil.sti()).isEqualTo("[\"" + "å".repeat(60) + "…\"]");
    }

    @Test
    void dypNoestingGirFeilOgIkkeFullStabel() {
        assertThat(avvist("[".repeat(100_000).getBytes(UTF_8)).melding()).contains("objekt");
        assertThat(avvist(("{\"husstand\":" + "[".repeat(100_000)).getBytes(UTF_8))
                        .sti())
                .isEqualTo("husstand[0]");
    }

    @Test
    void tallMedEnMillionSifreGirFeil() {
        byte[] tekst = ("{\"bolig\":{\"husleiePerMaaned\":" + "9".repeat(1_000_000) + "}}").getBytes(UTF_8);
        assertThat(avvist(tekst).melding()).contains("for langt");
        byte[] desimaler = ("{\"bolig\":{\"husleiePerMaaned\":\"0." + "9".repeat(50_000) + "\"}}").getBytes(UTF_8);
        assertThat(avvist(desimaler).sti()).isEqualTo("bolig.husleiePerMaaned");
    }

    @Test
    void tomtOgUgyldigTegnsettGirFeil() {
        assertThat(avvist(new byte[0]).melding()).startsWith("Teksten er tom.");
        assertThat(avvist("  \r\n ".getBytes(UTF_8)).melding()).startsWith("Teksten er tom.");
        byte[] latin1 = "{ \"ordning\": \"Tromsø kommune\" }".getBytes(ISO_8859_1);
        assertThat(avvist(latin1).melding()).startsWith("Teksten er ikke gyldig JSON i UTF-8");
        assertThat(avvist(new byte[] {(byte) 0xFF, 0, 1, 2}).melding()).isNotBlank();
        byte[] halv = Arrays.copyOf("{ \"termin\": \"2026-06\" }".getBytes(UTF_16LE), 21);
        assertThat(avvist(halv).melding()).isNotBlank();
    }

    private static Inndatafeil avvist(byte[] tekst) {
        assertThat(Inndataformat.les(tekst)).isInstanceOf(Inndatalesing.Avvist.class);
        return ((Inndatalesing.Avvist) Inndataformat.les(tekst)).feil();
    }
}

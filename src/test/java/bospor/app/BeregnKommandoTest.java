package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BeregnKommandoTest {
    /** contracts.md § 3, the example, with the two limits filled in. */
    private static final String KONTRAKTENS_RESULTAT = """
            {"format":"bospor.beregning.resultat/1","ordning":"statlig","termin":"2026-06",\
            "utfall":"INNVILGET","beloepPerMaaned":"4169","avslagskode":null,"grunner":[],\
            "noekkeltall":{"inntektsgrunnlagPerMaaned":"20000","formuestilleggPerMaaned":"0","husstandsvekt":"1.00",\
            "vektetInntektPerAar":"240000","egenandelPerAar":"43433.25","boutgifterPerAar":"139631",\
            "boutgiftstakPerAar":"111313","godkjenteBoutgifterPerAar":"111313","inntektsgrensePerMaaned":"27314",\
            "egenInntektsgrensePerMaaned":"27314","minsteUtbetaling":"63"},"regelsett":{"id":"statlig","versjon":""";

    @TempDir
    Path mappe = Path.of("");

    @Test
    void kontraktensEksempelGirKontraktensResultat() {
        Kjoering uten = Kjoering.medInn(Kjoering.INNDATA, "beregn", "--uten-spor");
        assertThat(uten.kode()).isZero();
        assertThat(uten.feil()).isEmpty();
        assertThat(uten.ut())
                .startsWith(KONTRAKTENS_RESULTAT)
                .endsWith("}\n")
                .contains("{\"id\":\"egenandel.minste\",", "\"verdi\":\"26576\"")
                .doesNotContain("\"spor\"");
        String med = Kjoering.medInn(Kjoering.INNDATA, "beregn", "-").ut();
        assertThat(med)
                .startsWith(uten.ut().substring(0, uten.ut().length() - 2))
                .contains("\"spor\":{\"id\":\"bostoette\"");
        assertThat(med.lines()).hasSize(1);
    }

    @Test
    void hverFilGirEnLinjeOgEnDaarligStopperIkkeResten() throws IOException {
        Path god = Files.writeString(mappe.resolve("god æøå.json"), "\uFEFF" + Kjoering.INNDATA);
        Path daarlig = Files.writeString(mappe.resolve("dårlig.json"), "{");
        Kjoering k = Kjoering.av(
                "beregn", "--uten-spor", god.toString(), daarlig.toString(), "finnes-ikke.json", god.toString());
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.ut().lines().map(BeregnKommandoTest::kort)).containsExactly("4169", "feil ", "feil ", "4169");
        assertThat(k.feil()).isEqualTo("2 av inndataene hadde feil; se feltet «feil» i resultatene.\n");
    }

    @Test
    void linjerKommerUtISammeRekkefoelgeMedFeilPaaSinPlass() {
        List<String> inn = IntStream.range(0, 1000)
                .mapToObj(i -> i % 100 == 7 ? "tull" : Kjoering.INNDATA.replace("20000", Integer.toString(i)))
                .toList();
        Kjoering k = Kjoering.medInn(String.join("\r\n", inn), "beregn", "--linjer", "--uten-spor");
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.feil()).isEqualTo("10 av inndataene hadde feil; se feltet «feil» i resultatene.\n");
        assertThat(k.ut().lines().map(l -> l.contains("\"feil\"") ? "feil" : felt(l, "inntektsgrunnlagPerMaaned")))
                .containsExactlyElementsOf(IntStream.range(0, 1000)
                        .mapToObj(i -> i % 100 == 7 ? "feil" : Integer.toString(i))
                        .toList());
    }

    @Test
    void tommeLinjerErFeilMenIkkeSlutten() {
        Kjoering k = Kjoering.medInn(Kjoering.INNDATA + "\n\n", "beregn", "--linjer", "--uten-spor");
        assertThat(k.ut().lines().map(BeregnKommandoTest::kort)).containsExactly("4169", "feil ");
        assertThat(Kjoering.medInn(Kjoering.INNDATA + "\n", "beregn", "--linjer", "--uten-spor")
                        .ut()
                        .lines())
                .hasSize(1);
        assertThat(Kjoering.medInn("", "beregn", "--linjer")).isEqualTo(new Kjoering(0, "", ""));
    }

    @Test
    void ukjentOrdningErEnFeilVedFeltet() {
        Kjoering k = Kjoering.medInn(Kjoering.INNDATA.replace("statlig", "kommunal.atlantis"), "beregn");
        assertThat(k.ut())
                .isEqualTo("{\"feil\":{\"sti\":\"ordning\",\"melding\":\"Ordningen er ukjent. Bruk en av disse: "
                        + "statlig, kommunal.bodoe, kommunal.bergen, kommunal.oslobostoetta.\"}}\n");
        assertThat(k.kode()).isEqualTo(2);
    }

    @Test
    void kildenTilEtFoertBeloepStaarISporet() {
        String inndata = Kjoering.INNDATA.substring(0, Kjoering.INNDATA.length() - 1)
                + ", \"kilder\": { \"bolig.husleiePerMaaned\": { \"foert\": \"saksbehandler\", \"dokument\": \"leiekontrakt 2025-03-01\" } } }";
        assertThat(Kjoering.medInn(inndata, "beregn").ut())
                .contains("{\"type\":\"FOERT\",\"foert\":\"saksbehandler\",\"dokument\":\"leiekontrakt 2025-03-01\"}");
    }

    private static String kort(String resultat) {
        return resultat.contains("\"feil\"") ? "feil " + felt(resultat, "sti") : felt(resultat, "beloepPerMaaned");
    }

    private static String felt(String json, String navn) {
        int fra = json.indexOf("\"" + navn + "\":\"") + navn.length() + 4;
        return json.substring(fra, json.indexOf('"', fra)).lines().collect(Collectors.joining());
    }
}

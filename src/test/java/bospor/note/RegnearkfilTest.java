package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Ark.Kolonne;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.domain.Kroner;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what a reader that knows nothing of the writer gets: types, numbers and texts. */
class RegnearkfilTest {
    @TempDir
    Path mappe;

    private Xlsxleser skrivOgLes(Ark... ark) throws Exception {
        Path fil = mappe.resolve("ut.xlsx");
        new Regnearkfil().skriv(Regneark.av(ark), fil);
        return Xlsxleser.les(fil);
    }

    private static Ark ett(Celle... rad) {
        List<Kolonne> kolonner = new ArrayList<>();
        for (int i = 0; i < rad.length; i++) {
            kolonner.add(new Kolonne("K" + i, 12));
        }
        return new Ark("Ark", kolonner, List.of(List.of(rad)));
    }

    @Test
    void hverCelleHarSinType() throws Exception {
        Xlsxleser lest = skrivOgLes(ett(
                Celle.tekst("Alma æøå"),
                Celle.beloep(Kroner.av("12345")),
                Celle.beloep(Kroner.av("-4169.50")),
                new Celle.Dato(LocalDate.of(2026, 2, 12)),
                new Celle.Maaned(YearMonth.of(2026, 2)),
                new Celle.Andel(new BigDecimal("0.737")),
                new Celle.Tall(new BigDecimal("1.17")),
                Celle.TOM));

        // A day is the number of days since 30.12.1899, as every spreadsheet counts.
        assertThat(lest.rad(0, 1))
                .containsExactly(
                        new Xlsxleser.Verdi("tekst", "Alma æøå", "General"),
                        new Xlsxleser.Verdi("tall", "12345", "#,##0"),
                        new Xlsxleser.Verdi("tall", "-4169.5", "#,##0.00"),
                        new Xlsxleser.Verdi("tall", "46065", "dd.mm.yyyy"),
                        new Xlsxleser.Verdi("tall", "46054", "mmmm yyyy"),
                        new Xlsxleser.Verdi("tall", "0.737", "0.0%"),
                        new Xlsxleser.Verdi("tall", "1.17", "General"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+47", "-x", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")"})
    void tekstSomLignerFormelErTekst(String farlig) throws Exception {
        Xlsxleser lest = skrivOgLes(ett(Celle.tekst(farlig)));

        assertThat(lest.rad(0, 1)).containsExactly(new Xlsxleser.Verdi("tekst", farlig, "@"));
        assertThat(lest.formler()).isZero();
    }

    @Test
    void tegnSomIkkeKanStaaIXmlOdeleggerIkkeFilen() throws Exception {
        String lang = "x".repeat(40_000);

        Xlsxleser lest = skrivOgLes(ett(Celle.tekst("a\u0000b\u0007<&>\"'"), Celle.tekst(lang)));

        assertThat(lest.rad(0, 1).get(0).verdi()).isEqualTo("a b <&>\"'");
        assertThat(lest.rad(0, 1).get(1).verdi()).hasSize(32_767);
    }

    @Test
    void navnetPaaArketKanHaTegnSomIkkeErLov() throws Exception {
        Ark rart =
                new Ark("Hva/om: [alt] er * eller ? og for langt til å stå", List.of(new Kolonne("A", 5)), List.of());

        assertThat(skrivOgLes(rart).navn()).containsExactly("Hva om   alt  er   eller   og f");
    }

    @Test
    void csvHarTekstTallOgDatoSomNorskeRegnearkLeser() throws Exception {
        Path fil = mappe.resolve("ut.csv");
        new Regnearkfil()
                .skriv(
                        Regneark.av(ett(
                                Celle.tekst("a;b \"c\""),
                                Celle.tekst("=1+1"),
                                Celle.beloep(Kroner.av("-1234.5")),
                                new Celle.Dato(LocalDate.of(2026, 2, 3)),
                                new Celle.Maaned(YearMonth.of(2026, 2)),
                                Celle.TOM)),
                        fil);

        assertThat(Files.readString(fil))
                .isEqualTo("\uFEFFK0;K1;K2;K3;K4;K5\r\n\"a;b \"\"c\"\"\";'=1+1;-1234,5;03.02.2026;2026-02;\r\n");
    }

    @Test
    void filenSomVarDerStaarNaarDenNyeIkkeKanSkrives() throws Exception {
        Path fil = Files.createDirectory(mappe.resolve("opptatt.xlsx"));
        Files.writeString(fil.resolve("innhold"), "x");

        assertThatThrownBy(() -> new Regnearkfil().skriv(Regneark.av(ett(Celle.tall(1))), fil))
                .isInstanceOf(IOException.class);

        try (var filer = Files.list(mappe)) {
            assertThat(filer).containsExactly(fil);
        }
    }
}

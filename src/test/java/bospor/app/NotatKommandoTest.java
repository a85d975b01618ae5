package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code notat} and {@code verifiser} from the outside. */
class NotatKommandoTest {
    private static final String FNR = "14838740228";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private String inndata = "";
    private String ut = "";

    @BeforeEach
    void skrivInndata() throws IOException {
        Path fil = mappe.resolve("inndata.json");
        Files.writeString(fil, Kjoering.INNDATA);
        inndata = fil.toString();
        ut = mappe.resolve("notat.pdf").toString();
    }

    @Test
    void skriverEtNotatSomVerifiserGodtar() {
        assertThat(Kjoering.av("notat", "--inndata", inndata, "--ut", ut))
                .isEqualTo(
                        new Kjoering(0, "Notatet er skrevet. Det er ikke forseglet, det har bare en sjekksum.\n", ""));

        Kjoering kontroll = Kjoering.av("verifiser", ut);

        assertThat(kontroll.ut()).endsWith("Notatet stemmer.\n");
        assertThat(kontroll.kode()).isZero();
    }

    @Test
    void endretNotatGirUtgangskodeEn() throws IOException {
        Kjoering.av("notat", "--inndata", inndata, "--ut", ut);
        try (PDDocument d = Loader.loadPDF(Path.of(ut).toFile())) {
            var vedlegg = vedlegg(d);
            String json = new String(vedlegg.toByteArray(), StandardCharsets.UTF_8);
            try (var stroem = vedlegg.createOutputStream()) {
                stroem.write(json.replace("\"4169\"", "\"4196\"").getBytes(StandardCharsets.UTF_8));
            }
            d.save(mappe.resolve("endret.pdf").toFile());
        }

        Kjoering kontroll = Kjoering.av("verifiser", mappe.resolve("endret.pdf").toString());

        assertThat(kontroll.ut())
                .contains("Sjekksummen stemmer ikke", "beloepPerMaaned er «4196» i notatet, men «4169»")
                .contains("Notatet stemmer ikke.");
        assertThat(kontroll.kode()).isOne();
    }

    @Test
    void detSomIkkeErEtNotatGirUtgangskodeToOgEnSetning() {
        Kjoering kontroll = Kjoering.av("verifiser", inndata);

        assertThat(kontroll)
                .isEqualTo(new Kjoering(2, "", "Filen er ikke en PDF. Velg PDF-filen med beregningsnotatet.\n"));
    }

    @Test
    void maskertNotatHarIkkeNummeretNoeSted() throws IOException {
        Kjoering kjoering = Kjoering.av(
                "notat",
                "--inndata",
                inndata,
                "--ut",
                ut,
                "--person",
                "p1=" + FNR,
                "--masker",
                "--formaal",
                "Gjelder 148387 40228");

        assertThat(kjoering.kode()).isZero();
        assertThat(alt(Path.of(ut))).doesNotContain(FNR, "148387 40228").contains("*** ***28");
    }

    @Test
    void fulltNummerVisesNaarIngenBerOmMaskering() throws IOException {
        Kjoering.av("notat", "--inndata", inndata, "--ut", ut, "--person", "p1=" + FNR);

        assertThat(alt(Path.of(ut))).contains("148387 40228");
    }

    @Test
    void filnavnMedFoedselsnummerAvvisesUtenAtDetGjentas() {
        Kjoering kjoering = Kjoering.av(
                "notat",
                "--inndata",
                inndata,
                "--ut",
                mappe.resolve(FNR + ".pdf").toString());

        assertThat(kjoering.kode()).isEqualTo(2);
        assertThat(kjoering.feil()).contains("uten personopplysninger").doesNotContain(FNR);
        assertThat(mappe.resolve(FNR + ".pdf")).doesNotExist();
    }

    @Test
    void feilIInndataOgUkjentMaalformGirEnSetning() throws IOException {
        Path feil = Files.writeString(mappe.resolve("feil.json"), Kjoering.INNDATA.replace("41", "-1"));

        assertThat(Kjoering.av("notat", "--inndata", feil.toString(), "--ut", ut))
                .satisfies(k -> assertThat(k.kode()).isEqualTo(2))
                .satisfies(k -> assertThat(k.feil()).contains("husstand[0].alder"));
        assertThat(Kjoering.av("notat", "--inndata", inndata, "--ut", ut, "--maal", "en"))
                .isEqualTo(new Kjoering(2, "", "--maal må være nb (bokmål) eller nn (nynorsk).\n"));
    }

    private static PDEmbeddedFile vedlegg(PDDocument d) throws IOException {
        var alle = d.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        return Objects.requireNonNull(alle.get("bospor-notat.json")).getEmbeddedFile();
    }

    /** Everything in the file that can be read: pages and data. */
    private static String alt(Path pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(d) + new String(vedlegg(d).toByteArray(), StandardCharsets.UTF_8);
        }
    }
}

package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Maalform;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF finds nothing to say about our notes, neither as PDF/A-3b nor as PDF/UA-1. */
class ArkivformatTest {
    private static final List<PDFAFlavour> KRAV = List.of(PDFAFlavour.PDFA_3_B, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "husstand {0}, {1}")
    @CsvSource({"1, BOKMAAL", "4, NYNORSK", "8, BOKMAAL", "10, NYNORSK"})
    void notaterErGyldigeForArkivOgSkjermleser(int husstand, Maalform maal) throws Exception {
        assertThat(feil(Proevenotat.uforseglet(husstand, maal))).isEmpty();
    }

    @Test
    void forseglingGjoerIkkeNotatetUgyldig() throws Exception {
        assertThat(feil(Proevenotat.forseglet(2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Maalform.class)
    void brevetErOgsaaGyldig(Maalform maal) throws Exception {
        assertThat(feil(new Brev().skriv(Proevenotat.data(Proevenotat.inndata(4), maal, null), true)))
                .isEmpty();
    }

    @Test
    @Tag("lang")
    void alleTiHusstanderErGyldigePaaBeggeMaalformer() throws Exception {
        StringBuilder svar = new StringBuilder("fil | PDF/A-3b | PDF/UA-1\n");
        for (int husstand = 1; husstand <= Proevenotat.HUSSTANDER.size(); husstand++) {
            for (Maalform maal : Maalform.values()) {
                String hvem = "H%02d %s".formatted(husstand, maal.kode());
                byte[] notat = Proevenotat.uforseglet(husstand, maal);
                byte[] brev = new Brev().skriv(Proevenotat.data(Proevenotat.inndata(husstand), maal, null), true);
                assertThat(feil(notat)).as("notat %s", hvem).isEmpty();
                assertThat(feil(brev)).as("brev %s", hvem).isEmpty();
                svar.append(linje("notat " + hvem, notat)).append(linje("brev " + hvem, brev));
            }
        }
        svar.append(linje("forseglet notat H02 nb", Proevenotat.forseglet(2)));
        System.out.println(svar);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/verapdf.txt"), svar);
    }

    private static String linje(String fil, byte[] pdf) throws Exception {
        StringBuilder ut = new StringBuilder(fil);
        for (PDFAFlavour krav : KRAV) {
            ValidationResult svar = kontroller(pdf, krav);
            ut.append(" | ")
                    .append(svar.isCompliant() ? "oppfylt" : "ikke oppfylt")
                    .append(", ")
                    .append(svar.getTotalAssertions())
                    .append(" kontroller");
        }
        return ut.append('\n').toString();
    }

    @ParameterizedTest
    @CsvSource({"BOKMAAL, nb-NO", "NYNORSK, nn-NO"})
    void dokumentetSierHvilketSpraakDetEr(Maalform maal, String spraak) throws Exception {
        try (PDDocument d = Loader.loadPDF(Proevenotat.uforseglet(1, maal))) {
            assertThat(d.getDocumentCatalog().getLanguage()).isEqualTo(spraak);
            assertThat(d.getDocumentInformation().getTitle())
                    .doesNotContain("148387")
                    .contains("april 2025");
        }
    }

    /** What veraPDF has to say about the file. */
    static List<String> feil(byte[] pdf) throws Exception {
        List<String> feil = new ArrayList<>();
        for (PDFAFlavour krav : KRAV) {
            ValidationResult svar = kontroller(pdf, krav);
            svar.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .forEach(a -> feil.add(krav.getId() + " " + a.getRuleId().getClause() + "-"
                            + a.getRuleId().getTestNumber() + " " + a.getMessage()));
            if (!svar.isCompliant() && feil.isEmpty()) {
                feil.add(krav.getId() + " er ikke oppfylt");
            }
        }
        return feil;
    }

    private static ValidationResult kontroller(byte[] pdf, PDFAFlavour krav) throws Exception {
        try (PDFAParser leser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), krav);
                PDFAValidator kontroll = Foundries.defaultInstance().createValidator(krav, false)) {
            return kontroll.validate(leser);
        }
    }
}

package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.domain.Beregningsinndata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The letter says what the note says, on one page, and nothing that belongs to another person. */
class BrevTest {
    private static final Brev BREV = new Brev();

    private static Notatdata data(Beregningsinndata inndata, Maalform maal) {
        return Proevenotat.data(inndata, maal, null);
    }

    private static String tekst(byte[] pdf) throws Exception {
        return Sidetekst.les(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void h01FaarSvaretInntektenOgRegnestykketPaaBokmaal() throws Exception {
        String brev = tekst(BREV.skriv(data(Proevenotat.inndata(1), Maalform.BOKMAAL), true));

        assertThat(brev)
                .contains("Slik er bostøtten din regnet ut")
                .contains("Saksnummer: 2025/17")
                .contains("gjelder april 2025, og husstanden slik den var 01.04.2025")
                .contains("Hvem I måneden Du 25 500 kr")
                .contains("Til sammen 25 500 kr")
                .contains("Dette er en forklaring, ikke et vedtak.");
    }

    @ParameterizedTest(name = "husstand {0}")
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"})
    void alleTiHusstanderFaarEttArkUtenNumreOgUtbetalere(int husstand) throws Exception {
        for (Maalform maal : Maalform.values()) {
            byte[] pdf = BREV.skriv(data(Proevenotat.inndata(husstand), maal), true);

            assertThat(Sidetekst.sider(pdf)).isEqualTo(1);
            assertThat(tekst(pdf)).doesNotContain("148387", "Nav", "Demo AS", "h0", "-p1", "310 000");
        }
    }

    @ParameterizedTest
    @EnumSource(Maalform.class)
    void stortHusholdFaarOgsaaEttArk(Maalform maal) throws Exception {
        String medlemmer = IntStream.rangeClosed(1, 30)
                .mapToObj(i ->
                        ("{\"id\":\"p%d\",\"alder\":%d,\"inntekter\":[{\"type\":\"loennsinntekt\",\"kode\":\"fastloenn\","
                                        + "\"beloep\":\"1000\"}]}")
                                .formatted(i, 20 + i))
                .collect(Collectors.joining(","));
        Beregningsinndata inndata = Proevenotat.inndata(
                ("{\"format\":\"bospor.beregning.inndata/1\",\"ordning\":\"statlig\",\"termin\":\"2026-06\","
                                + "\"kommunenummer\":\"5501\",\"husstand\":[%s],\"bolig\":{\"eieform\":\"LEID\","
                                + "\"husleiePerMaaned\":\"14800\"}}")
                        .formatted(medlemmer));

        byte[] pdf = BREV.skriv(data(inndata, maal), true);

        assertThat(Sidetekst.sider(pdf)).isEqualTo(1);
        assertThat(tekst(pdf)).contains("19 person").contains("19 000 kr").contains("30 000 kr");
    }

    @Test
    void langeGrunnerOgLangtSaksnummerFaarPlass() throws Exception {
        Notatdata d = data(Proevenotat.inndata(4), Maalform.BOKMAAL);
        var u = d.utarbeidet();
        Notatdata lang = new Notatdata(
                d.maal(),
                d.inndata(),
                d.resultat(),
                d.grunnlag(),
                d.program(),
                new bospor.casework.notat.Utarbeidelse(u.bruker(), u.tid(), u.formaal(), "x".repeat(5000)),
                d.personer(),
                d.oppslag(),
                d.skjoenn(),
                d.forsegling());

        assertThat(Sidetekst.sider(BREV.skriv(lang, true))).isEqualTo(1);
    }

    @Test
    void brevetNevnerSjekksummenTilNotatet() throws Exception {
        Notatdata d = data(Proevenotat.inndata(2), Maalform.NYNORSK);
        byte[] notat = Tukling.json(Proevenotat.SKRIVER.skriv(d, null));

        assertThat(tekst(BREV.skriv(d, true)))
                .contains(bospor.json.Notatformat.sjekksum(notat).substring(0, 16))
                .contains("Slik er bustøtta di rekna ut");
    }

    @Test
    void beggeMaalformerHarDeSammeTekstene() throws Exception {
        Properties nb = new Properties();
        Properties nn = new Properties();
        try (var a = BrevTest.class.getResourceAsStream("brev_nb.properties");
                var b = BrevTest.class.getResourceAsStream("brev_nn.properties")) {
            nb.load(a);
            nn.load(b);
        }
        assertThat(nn.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
    }

    /** For looking at: letters and notes in each form of Norwegian. */
    @Test
    @Tag("galleri")
    void bilder() throws Exception {
        Path mappe = Files.createDirectories(Path.of("target/bilder"));
        for (Maalform maal : Maalform.values()) {
            for (int husstand : new int[] {1, 4, 9}) {
                byte[] pdf = BREV.skriv(data(Proevenotat.inndata(husstand), maal), true);
                lagre(pdf, mappe, "brev-%d-%s".formatted(husstand, maal.kode()));
                lagre(Proevenotat.uforseglet(husstand, maal), mappe, "notat-%d-%s".formatted(husstand, maal.kode()));
            }
        }
    }

    private static void lagre(byte[] pdf, Path mappe, String navn) throws Exception {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            PDFRenderer tegner = new PDFRenderer(d);
            for (int side = 0; side < d.getNumberOfPages(); side++) {
                ImageIO.write(
                        tegner.renderImageWithDPI(side, 90),
                        "png",
                        mappe.resolve("%s-%d.png".formatted(navn, side + 1)).toFile());
            }
        }
    }
}

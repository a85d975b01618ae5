package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose structure is hostile: actions hidden where no reader shows them, circles, lengths that lie, endless nesting. */
@Timeout(120)
class FiendtligStrukturTest {
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());
    private static final Duration LENGST = Duration.ofSeconds(20);
    /** Fonts stay packed: they are most of the file, and no structure. */
    private static final int STOERSTE_UTPAKKET = 4_000;

    private static byte[] notat = new byte[0];

    @BeforeAll
    static void skrivNotat() throws Exception {
        notat = Proevenotat.uforseglet(4, Maalform.BOKMAAL);
    }

    private static String avvist(byte[] fil) {
        long foer = System.nanoTime();
        Kontrollsvar svar = KONTROLL.kontroller(fil);
        assertThat(Duration.ofNanos(System.nanoTime() - foer)).isLessThan(LENGST);
        assertThat(svar).isInstanceOf(Kontrollsvar.IkkeNotat.class);
        return ((Kontrollsvar.IkkeNotat) svar).setning();
    }

    private static boolean stemmer(Kontrollsvar svar) {
        return svar instanceof Kontrollsvar.Kontrollert k && k.stemmer();
    }

    private static COSDictionary handling(String slag) {
        COSDictionary d = new COSDictionary();
        d.setName(COSName.S, slag);
        d.setString("JS", "app.alert('x')");
        return d;
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition"})
    void handlingIEtBokmerkeFinnes(String slag) throws IOException {
        byte[] pdf = Tukling.med(
                notat,
                d -> d.getDocumentCatalog()
                        .getDocumentOutline()
                        .getFirstChild()
                        .getCOSObject()
                        .setItem(COSName.A, handling(slag)));

        assertThat(avvist(pdf)).contains("skript eller handlinger");
    }

    @Test
    void handlingEtterEnUskyldigLenkeFinnes() throws IOException {
        byte[] pdf = Tukling.med(notat, d -> {
            COSDictionary lenke = new COSDictionary();
            lenke.setName(COSName.S, "URI");
            lenke.setString("URI", "https://lovdata.no");
            lenke.setItem("Next", handling("Launch"));
            COSDictionary merknad = new COSDictionary();
            merknad.setName(COSName.SUBTYPE, "Link");
            merknad.setItem(COSName.A, lenke);
            COSArray alle = new COSArray();
            alle.add(merknad);
            d.getPage(0).getCOSObject().setItem(COSName.ANNOTS, alle);
        });

        assertThat(avvist(pdf)).contains("skript eller handlinger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AcroForm", "Collection", "MarkInfo", "Egenlaget"})
    void skriptErFunnetHvorDetEnnHenger(String noekkel) throws IOException {
        byte[] pdf = Tukling.med(notat, d -> {
            COSDictionary ytterst = new COSDictionary();
            COSArray felt = new COSArray();
            COSDictionary ett = new COSDictionary();
            ett.setItem(COSName.A, handling("JavaScript"));
            felt.add(ett);
            ytterst.setItem("Fields", felt);
            d.getDocumentCatalog().getCOSObject().setItem(noekkel, ytterst);
        });

        assertThat(avvist(pdf)).contains("skript eller handlinger");
    }

    @Test
    void innholdSomLiggerEtAnnetStedHentesIkke() throws Exception {
        AtomicInteger kall = new AtomicInteger();
        HttpServer tjener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tjener.createContext("/", utveksling -> {
            kall.incrementAndGet();
            utveksling.sendResponseHeaders(404, -1);
            utveksling.close();
        });
        tjener.start();
        try {
            String adresse = "http://127.0.0.1:" + tjener.getAddress().getPort() + "/innhold";
            byte[] pdf = Tukling.med(notat, d -> {
                COSDictionary fil = new COSDictionary();
                fil.setName(COSName.FS, "URL");
                fil.setString(COSName.F, adresse);
                COSStream stroem = d.getDocument().createCOSStream();
                Tukling.skriv(stroem, "x".getBytes(StandardCharsets.US_ASCII), COSName.FLATE_DECODE);
                stroem.setItem(COSName.F, fil);
                d.getDocumentCatalog().getCOSObject().setItem("Utenfra", stroem);
            });

            assertThat(avvist(pdf)).isNotBlank();
            assertThat(kall).hasValue(0);
        } finally {
            tjener.stop(0);
        }
    }

    @Test
    void sirkelISidetreetOgINavnetreetFaarEtSvar() throws IOException {
        byte[] sider = Tukling.med(notat, d -> {
            COSDictionary rot = d.getPages().getCOSObject();
            rot.getCOSArray(COSName.KIDS).add(rot);
        });
        byte[] navn = Tukling.med(notat, d -> {
            COSDictionary tre =
                    d.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
            COSArray barn = new COSArray();
            barn.add(tre);
            tre.setItem(COSName.KIDS, barn);
        });

        assertThat(stemmer(KONTROLL.kontroller(sider))).isFalse();
        assertThat(avvist(navn)).contains("satt sammen på en måte");
    }

    @Test
    void endeloesNoestingFaarEtSvar() throws IOException {
        byte[] dyp = Tukling.med(notat, d -> {
            COSBase innerst = COSInteger.ONE;
            for (int i = 0; i < 3_000; i++) {
                COSArray rundt = new COSArray();
                rundt.add(innerst);
                innerst = rundt;
            }
            d.getDocumentCatalog().getCOSObject().setItem("Dypt", innerst);
        });
        String tekst = new String(dyp, StandardCharsets.ISO_8859_1);
        // Deeper than anything that writes could write: put in as text.
        byte[] dypere = tekst.replace(
                        "/Type /Catalog", "/Type /Catalog /Dypere " + "[".repeat(400_000) + "]".repeat(400_000))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(KONTROLL.kontroller(dyp)).isNotNull();
        assertThat(avvist(dypere)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e400000000", "1E-400000000", "99999999999999999999999999999999999999999999999999", "NaN", ""})
    void umuligeTallIVedleggetFaarEtSvar(String tall) throws IOException {
        byte[] pdf =
                Tukling.data(notat, json -> json.replaceFirst("\"beloep\":\"[0-9]+\"", "\"beloep\":\"" + tall + "\""));

        long foer = System.nanoTime();
        Kontrollsvar svar = KONTROLL.kontroller(pdf);

        assertThat(Duration.ofNanos(System.nanoTime() - foer)).isLessThan(LENGST);
        assertThat(stemmer(svar)).isFalse();
    }

    /** Unpacked, so that what is changed is the structure and not some byte in the middle of a packed stream. */
    @Test
    void tilfeldigEndretStrukturFaarAlltidEtSvar() throws Exception {
        byte[] aapent = utpakket(notat);
        byte[] data = Tukling.json(aapent);
        Random tilfeldig = new Random(20261122);
        long slutt = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        Map<String, Integer> antall = new TreeMap<>();
        while (System.nanoTime() < slutt) {
            byte[] fil = endre(aapent, tilfeldig);
            long foer = System.nanoTime();
            String hva;
            try {
                hva = Arrays.equals(Pdfinnhold.les(fil).vedlegg().get(Vedlegg.DATA), data)
                        ? "samme data"
                        : "andre data";
            } catch (IkkeNotat e) {
                assertThat(e.setning()).isNotBlank();
                hva = "avvist";
            }
            assertThat(Duration.ofNanos(System.nanoTime() - foer)).isLessThan(LENGST);
            antall.merge(hva, 1, Integer::sum);
        }
        System.out.println("endret struktur: " + antall);
        assertThat(antall).isNotEmpty();
    }

    private static byte[] utpakket(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            for (var noekkel : List.copyOf(d.getDocument().getXrefTable().keySet())) {
                if (d.getDocument().getObjectFromPool(noekkel).getObject() instanceof COSStream s
                        && COSName.FLATE_DECODE.equals(s.getFilters())
                        && s.getLength() < STOERSTE_UTPAKKET) {
                    byte[] innhold = s.createInputStream().readAllBytes();
                    s.removeItem(COSName.FILTER);
                    try (OutputStream ut = s.createRawOutputStream()) {
                        ut.write(innhold);
                    }
                }
            }
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            d.save(ut, CompressParameters.NO_COMPRESSION);
            return ut.toByteArray();
        }
    }

    private static final List<String> BITER = List.of(
            "<<",
            ">>",
            "[",
            "]",
            "/Length 99999999999",
            "/Length -1",
            "/Kids [1 0 R]",
            "/Parent 3 0 R",
            "1 0 R",
            "999999 0 R",
            "endobj",
            "stream\n",
            "endstream",
            "(",
            ")",
            "/Filter /FlateDecode",
            "/Filter [/ASCIIHexDecode /LZWDecode]",
            "/Type /ObjStm /N 100000000 /First 2147483647",
            "/Prev 0",
            "/XRefStm 17",
            "/Encrypt 4 0 R",
            "startxref\n0\n%%EOF\n",
            "trailer << /Root 1 0 R /Size 2147483647 >>");

    /** Pieces of structure put in, numbers made large, references turned elsewhere. */
    private static byte[] endre(byte[] fil, Random tilfeldig) {
        StringBuilder s = new StringBuilder(new String(fil, StandardCharsets.ISO_8859_1));
        int antall = 1 + tilfeldig.nextInt(6);
        for (int i = 0; i < antall; i++) {
            int sted = tilfeldig.nextInt(s.length());
            switch (tilfeldig.nextInt(4)) {
                case 0 -> s.insert(sted, " " + BITER.get(tilfeldig.nextInt(BITER.size())) + " ");
                case 1 -> {
                    int obj = s.indexOf(" 0 R", sted);
                    if (obj > 2) {
                        s.setCharAt(obj - 1, (char) ('0' + tilfeldig.nextInt(10)));
                    }
                }
                case 2 -> {
                    int lengde = s.indexOf("/Length ", sted);
                    if (lengde > 0) {
                        s.insert(lengde + 8, tilfeldig.nextInt(10));
                    }
                }
                default -> {
                    int obj = s.indexOf(" obj", sted);
                    int slutt = obj < 0 ? -1 : s.indexOf("endobj", obj);
                    if (slutt > 0) {
                        String kopi = s.substring(obj, slutt + 6);
                        s.insert(slutt + 6, "\n" + (1 + tilfeldig.nextInt(60)) + " 0" + kopi);
                    }
                }
            }
        }
        return s.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void nyttObjektMedSammeNummerSomSkjulerDataErTvetydigEllerEndret() throws Exception {
        byte[] pdf = Tukling.med(notat, d -> {
            COSArray navn = d.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getCOSObject()
                    .getCOSArray(COSName.NAMES);
            navn.add(new COSString(Vedlegg.DATA));
            navn.add(navn.getObject(1));
        });

        assertThat(avvist(pdf)).contains("satt sammen på en måte");
    }
}

package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file comes, there is an answer in one sentence, soon, and nothing in the file happens. */
@Timeout(240)
class FiendtligeFilerTest {
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());
    private static byte[] notat = new byte[0];

    @BeforeAll
    static void skrivNotat() throws Exception {
        notat = Proevenotat.uforseglet(1, Maalform.BOKMAAL);
    }

    private static String avvist(byte[] fil) {
        assertThat(KONTROLL.kontroller(fil)).isInstanceOf(Kontrollsvar.IkkeNotat.class);
        return ((Kontrollsvar.IkkeNotat) KONTROLL.kontroller(fil)).setning();
    }

    @Test
    void tomFilOgTekstErIngenPdf() {
        assertThat(avvist(new byte[0])).contains("ikke en PDF");
        assertThat(avvist("hei".getBytes(StandardCharsets.UTF_8))).contains("ikke en PDF");
    }

    @Test
    void fremmedPdfErIkkeEtNotat() throws IOException {
        try (PDDocument d = new PDDocument()) {
            d.addPage(new PDPage());
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            d.save(ut);
            assertThat(avvist(ut.toByteArray())).contains("ikke et beregningsnotat");
        }
    }

    @Test
    void avkuttetFilErSkadet() {
        for (int prosent = 5; prosent < 100; prosent += 19) {
            assertThat(avvist(Arrays.copyOf(notat, notat.length * prosent / 100)))
                    .as("%s %%", prosent)
                    .isNotBlank();
        }
    }

    @Test
    void kryptertFilAvvises() throws IOException {
        byte[] medPassord = Tukling.med(
                notat, d -> d.protect(new StandardProtectionPolicy("eier", "bruker", new AccessPermission())));
        byte[] utenPassord =
                Tukling.med(notat, d -> d.protect(new StandardProtectionPolicy("eier", "", new AccessPermission())));

        assertThat(avvist(medPassord)).contains("kryptert");
        assertThat(avvist(utenPassord)).contains("kryptert");
    }

    @Test
    void halvGigabyteLesesIkke(@TempDir Path mappe) throws IOException {
        Path stor = mappe.resolve("stor.pdf");
        try (RandomAccessFile fil = new RandomAccessFile(stor.toFile(), "rw")) {
            fil.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            fil.setLength(500L << 20);
        }

        assertThat(KONTROLL.kontroller(stor))
                .isEqualTo(new Kontrollsvar.IkkeNotat(Pdfsluse.forStor().setning()));
        Files.delete(stor);
    }

    @Test
    void skriptOgHandlingerAvvises() throws IOException {
        byte[] vedAapning =
                Tukling.med(notat, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
        byte[] lenke = Tukling.med(notat, d -> {
            PDAnnotationLink merknad = new PDAnnotationLink();
            merknad.setAction(new PDActionLaunch());
            d.getPage(0).getAnnotations().add(merknad);
            d.getPage(0).setAnnotations(java.util.List.of(merknad));
        });

        assertThat(avvist(vedAapning)).contains("skript");
        assertThat(avvist(lenke)).contains("skript");
    }

    @Test
    void bombeIVedleggetPakkesIkkeUt() throws IOException {
        byte[] nuller = new byte[200 << 20];
        byte[] bombe =
                Tukling.med(notat, d -> Tukling.skriv(Tukling.stroem(d, Vedlegg.DATA), nuller, COSName.FLATE_DECODE));

        assertThat(bombe.length).isLessThan(1 << 20);
        assertThat(avvist(bombe)).contains("pakker ut til mer");
    }

    @Test
    void dobbeltPakketBombePakkesIkkeUt() throws IOException {
        byte[] bombe = Tukling.med(notat, d -> {
            COSStream stroem = Tukling.stroem(d, Vedlegg.DATA);
            COSArray to = new COSArray();
            to.add(COSName.FLATE_DECODE);
            to.add(COSName.FLATE_DECODE);
            try (OutputStream ut = stroem.createOutputStream(to)) {
                ut.write(new byte[50 << 20]);
            }
        });

        assertThat(avvist(bombe)).contains("pakket på en måte");
    }

    @Test
    void bombePaaSidenPakkesIkkeUt() throws IOException {
        byte[] bombe = Tukling.med(notat, d -> {
            COSStream stroem = d.getDocument().createCOSStream();
            Tukling.skriv(stroem, new byte[100 << 20], COSName.FLATE_DECODE);
            d.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stroem);
        });

        assertThat(avvist(bombe)).contains("pakker ut til mer");
    }

    @Test
    void dyptNoestetJsonLesesIkke() throws IOException {
        String dyp = "[".repeat(500_000) + "]".repeat(500_000);

        assertThat(avvist(Tukling.data(notat, _ -> dyp))).contains("for dypt nøstet");
        assertThat(avvist(Tukling.data(notat, json -> json.replace("\"oppslag\":null", "\"oppslag\":" + dyp))))
                .contains("for dypt nøstet");
    }

    @Test
    void annetVedleggMedEntitetsbombeLesesIkke() throws IOException {
        String bombe = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><a>&b;</a>";
        byte[] pdf = Tukling.med(notat, d -> {
            var fil = new org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile(
                    d, new java.io.ByteArrayInputStream(bombe.getBytes(StandardCharsets.UTF_8)));
            var angivelse = new org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification();
            angivelse.setFile("bombe.xml");
            angivelse.setEmbeddedFile(fil);
            var navn = new java.util.TreeMap<>(
                    d.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
            navn.put("bombe.xml", angivelse);
            d.getDocumentCatalog().getNames().getEmbeddedFiles().setNames(navn);
        });

        assertThat(Proevenotat.ord(((Kontrollsvar.Kontrollert) KONTROLL.kontroller(pdf)).avvik()))
                .isEmpty();
    }

    @Test
    void skriftSomIkkeErMedLetesIkkeEtterPaaMaskinen() throws IOException {
        byte[] pdf = Tukling.med(notat, d -> {
            var skrifter = d.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            var fremmed = new org.apache.pdfbox.cos.COSDictionary();
            fremmed.setItem(COSName.TYPE, COSName.FONT);
            fremmed.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            fremmed.setName(COSName.BASE_FONT, "Arial");
            skrifter.keySet().forEach(navn -> skrifter.setItem(navn, fremmed));
        });

        assertThat(avvist(pdf)).contains("skadet");
    }

    @Test
    void toUtgaverAvSammeVedleggErTvetydig() throws IOException {
        byte[] pdf = Tukling.med(notat, d -> {
            COSArray navn = d.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getCOSObject()
                    .getCOSArray(COSName.NAMES);
            navn.add(navn.get(0));
            navn.add(navn.get(1));
        });

        assertThat(avvist(pdf)).contains("satt sammen på en måte");
    }

    @Test
    void tilfeldigOedelagteFilerFaarAlltidEtSvar() throws Exception {
        Random tilfeldig = new Random(20261121);
        byte[] data = Tukling.json(notat);
        long slutt = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        int proevd = 0;
        while (System.nanoTime() < slutt) {
            byte[] fil = oedelegg(notat, tilfeldig);
            if (KONTROLL.kontroller(fil) instanceof Kontrollsvar.Kontrollert k && k.stemmer()) {
                assertThat(Tukling.json(fil)).isEqualTo(data);
            }
            proevd++;
        }
        assertThat(proevd).isPositive();
    }

    @Test
    void tilfeldigOedelagtJsonFaarAlltidEtSvar() throws Exception {
        Random tilfeldig = new Random(7);
        byte[] data = Tukling.json(notat);
        long slutt = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (System.nanoTime() < slutt) {
            byte[] json = oedelegg(data, tilfeldig);
            Pdfinnhold innhold = new Pdfinnhold(java.util.Map.of(Vedlegg.DATA, json), "");
            try {
                // Without pages nothing agrees; what is asked for is an answer.
                assertThat(((Kontrollsvar.Kontrollert)
                                        new Kontrollgang(Proevenotat.REGELVERK, Set.of(), innhold).kontroller())
                                .stemmer())
                        .isFalse();
            } catch (IkkeNotat e) {
                assertThat(e.setning()).isNotBlank();
            }
        }
    }

    /** One to eight places changed, taken out, put in twice or cut off. */
    private static byte[] oedelegg(byte[] fil, Random tilfeldig) {
        byte[] ut = fil.clone();
        int antall = 1 + tilfeldig.nextInt(8);
        for (int i = 0; i < antall && ut.length > 100; i++) {
            int sted = tilfeldig.nextInt(ut.length - 50);
            int lengde = 1 + tilfeldig.nextInt(40);
            switch (tilfeldig.nextInt(5)) {
                case 0 -> ut[sted] ^= (byte) (1 << tilfeldig.nextInt(8));
                case 1 -> ut[sted] = (byte) tilfeldig.nextInt(256);
                case 2 -> ut = sett(ut, sted, sted + lengde, new byte[0]);
                case 3 -> ut = sett(ut, sted, sted, Arrays.copyOfRange(ut, sted, sted + lengde));
                default -> ut[sted] = (byte) ('0' + tilfeldig.nextInt(10));
            }
        }
        return tilfeldig.nextInt(20) == 0 ? Arrays.copyOf(ut, tilfeldig.nextInt(ut.length)) : ut;
    }

    private static byte[] sett(byte[] fil, int fra, int til, byte[] nytt) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream(fil.length + nytt.length);
        ut.write(fil, 0, fra);
        ut.writeBytes(nytt);
        ut.write(fil, til, fil.length - til);
        return ut.toByteArray();
    }
}

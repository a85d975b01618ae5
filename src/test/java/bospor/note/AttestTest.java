package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.json.Attestformat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions are put after the note, and the note stays as it was. */
class AttestTest {
    private static final Instant TID = Instant.parse("2026-02-12T09:31:04Z");
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private Path notat(byte[] pdf) throws Exception {
        return Files.write(mappe.resolve("notat.pdf"), pdf);
    }

    private static Kontrollsvar.Kontrollert kontroller(Path fil) throws Exception {
        return (Kontrollsvar.Kontrollert) KONTROLL.kontroller(fil);
    }

    private static Attest attest(Path fil, Avgjoerelse avgjoerelse, String kommentar, Underkjenningsgrunn... grunner)
            throws Exception {
        return new Attest(
                kontroller(fil).sjekksum(), null, avgjoerelse, List.of(grunner), kommentar, "DEMO\\kari", TID, null, 0);
    }

    @Test
    void toAvgjoerelserMedSeglRoererIkkeDetSomStodDer() throws Exception {
        byte[] foer = Proevenotat.forseglet(1);
        Path fil = notat(foer);
        Attestskriver skriver = new Attestskriver(() -> Proevenotat.SEGL);

        skriver.leggTil(
                fil, attest(fil, Avgjoerelse.UNDERKJENT, "Leiekontrakten mangler.", Underkjenningsgrunn.BOUTGIFT));
        byte[] mellom = Files.readAllBytes(fil);
        skriver.leggTil(fil, attest(fil, Avgjoerelse.ATTESTERT, ""));

        byte[] etter = Files.readAllBytes(fil);
        assertThat(Arrays.copyOf(mellom, foer.length)).isEqualTo(foer);
        assertThat(Arrays.copyOf(etter, mellom.length)).isEqualTo(mellom);
        Kontrollsvar.Kontrollert svar = kontroller(fil);
        assertThat(Proevenotat.ord(svar.avvik())).isEmpty();
        assertThat(svar.attester())
                .extracting(Attest::avgjoerelse)
                .containsExactly(Avgjoerelse.UNDERKJENT, Avgjoerelse.ATTESTERT);
        assertThat(Proevenotat.ord(svar.forhold()))
                .contains(
                        "Underkjent av DEMO\\kari 12.02.2026 kl. 10.31 fordi boutgiftene er feil."
                                + " Kommentar: «Leiekontrakten mangler.».",
                        "Attestert av DEMO\\kari 12.02.2026 kl. 10.31.")
                .anySatisfy(f -> assertThat(f).contains("bospor-attest-1.json holder", "DEMOKOMMUNE"))
                .anySatisfy(f -> assertThat(f).contains("bospor-attest-2.json holder"))
                .anySatisfy(f -> assertThat(f).contains("bospor-notat.json holder"));
        assertThat(ArkivformatTest.feil(etter)).isEmpty();
        assertThat(mappe.toFile().list()).containsExactly("notat.pdf");
    }

    @Test
    void avgjoerelseUtenSeglSierDet() throws Exception {
        Path fil = notat(Proevenotat.uforseglet(2, Maalform.NYNORSK));

        new Attestskriver(() -> null).leggTil(fil, attest(fil, Avgjoerelse.ATTESTERT, ""));

        assertThat(Proevenotat.ord(kontroller(fil).avvik())).isEmpty();
        assertThat(Proevenotat.ord(kontroller(fil).forhold()))
                .contains("Avgjørelse 1 er ikke forseglet. Den har bare en sjekksum.");
    }

    @Test
    void avgjoerelsenKanLesesPaaEnSideEtterNotatetPaaNotatetsMaalform() throws Exception {
        Path fil = notat(Proevenotat.uforseglet(4, Maalform.NYNORSK));
        int sider = Sidetekst.sider(Files.readAllBytes(fil));
        String kommentar = "Leigekontrakten er frå i fjor.\n<script>&amp;\nStraumen er med.";
        new Attestskriver(() -> null)
                .leggTil(
                        fil,
                        attest(
                                fil,
                                Avgjoerelse.UNDERKJENT,
                                kommentar,
                                Underkjenningsgrunn.BOUTGIFT,
                                Underkjenningsgrunn.ANNET));
        byte[] etter = Files.readAllBytes(fil);

        assertThat(Sidetekst.sider(etter)).isEqualTo(sider + 1);
        assertThat(Sidetekst.linjer(Pdfinnhold.les(etter).sidetekst()))
                .contains(
                        "Avgjerd 1 om berekningsnotatet",
                        "Underkjend",
                        "Saksnummer 2025/17",
                        "Avgjort av DEMO\\kari",
                        "Tidspunkt 12.02.2026 kl. 10.31",
                        "Grunn Buutgiftene er feil",
                        "Grunn Anna, sjå kommentaren",
                        "Kommentar Leigekontrakten er frå i fjor. <script>&amp; Straumen er med.");
        assertThat(Proevenotat.ord(kontroller(fil).avvik())).isEmpty();
        assertThat(Proevenotat.ord(kontroller(fil).forhold())).contains("Sidene viser det samme som vedlegget.");
        assertThat(ArkivformatTest.feil(etter)).isEmpty();
    }

    @Test
    void endretEllerFjernetSideMedAvgjoerelseFinnes() throws Exception {
        Path fil = notat(Proevenotat.forseglet(1));
        Attestskriver skriver = new Attestskriver(() -> Proevenotat.SEGL);
        skriver.leggTil(fil, attest(fil, Avgjoerelse.UNDERKJENT, "Nei.", Underkjenningsgrunn.INNTEKT));
        byte[] pdf = Files.readAllBytes(fil);
        Path annen = notat(Proevenotat.forseglet(1));
        skriver.leggTil(annen, attest(annen, Avgjoerelse.ATTESTERT, "Ja."));
        byte[] attestert = Files.readAllBytes(annen);

        assertThat(avvik(Tukling.med(pdf, d -> d.removePage(d.getNumberOfPages() - 1))))
                .contains("Dette står i vedlegget, men ikke på sidene: «Underkjent».");
        try (PDDocument fra = Loader.loadPDF(attestert)) {
            byte[] byttet = Tukling.med(pdf, d -> {
                d.removePage(d.getNumberOfPages() - 1);
                d.importPage(fra.getPage(fra.getNumberOfPages() - 1));
            });
            assertThat(avvik(byttet))
                    .contains(
                            "Dette står på sidene, men ikke i vedlegget: «Attestert».",
                            "Dette står i vedlegget, men ikke på sidene: «Underkjent».");
        }
    }

    @Test
    void avgjoerelseSomBareStaarIVedleggetSiesOgErIngenFeil() throws Exception {
        byte[] notat = Proevenotat.uforseglet(2, Maalform.BOKMAAL);
        String sjekksum = ((Kontrollsvar.Kontrollert) KONTROLL.kontroller(notat)).sjekksum();
        Attest uten = new Attest(sjekksum, null, Avgjoerelse.ATTESTERT, List.of(), "", "DEMO\\kari", TID, null, 0);

        // As a program wrote it that knew of no such pages.
        byte[] eldre = medVedlegg(notat, Vedlegg.attest(1, Attestformat.skriv(uten)));

        Kontrollsvar.Kontrollert svar = (Kontrollsvar.Kontrollert) KONTROLL.kontroller(eldre);
        assertThat(Proevenotat.ord(svar.avvik())).isEmpty();
        assertThat(Proevenotat.ord(svar.forhold()))
                .contains(
                        "Avgjørelse 1 står bare i vedlegget, ikke på en side.",
                        "Sidene viser det samme som vedlegget.");
    }

    @Test
    void avgjoerelseMedAnnenUtformingErIkkeSammenlignetMenNotatetErDet() throws Exception {
        byte[] notat = Proevenotat.uforseglet(2, Maalform.BOKMAAL);
        String sjekksum = ((Kontrollsvar.Kontrollert) KONTROLL.kontroller(notat)).sjekksum();
        Attest nyere = new Attest(sjekksum, null, Avgjoerelse.ATTESTERT, List.of(), "", "DEMO\\kari", TID, null, 99);
        byte[] fil = medVedlegg(notat, Vedlegg.attest(1, Attestformat.skriv(nyere)));

        assertThat(avvik(fil)).isEmpty();
        assertThat(avvik(Tukling.med(fil, d -> d.removePage(0))))
                .contains("Sidene viser ikke det samme som vedlegget.");
    }

    private static byte[] medVedlegg(byte[] pdf, Vedlegg vedlegg) throws Exception {
        return Tukling.med(pdf, d -> {
            var navn = d.getDocumentCatalog().getNames();
            var alle = new TreeMap<>(navn.getEmbeddedFiles().getNames());
            alle.put(vedlegg.navn(), Pdfskriver.angivelse(d, vedlegg, Calendar.getInstance()));
            var tre = new PDEmbeddedFilesNameTreeNode();
            tre.setNames(alle);
            navn.setEmbeddedFiles(tre);
        });
    }

    @Test
    void endretFlyttetFjernetOgEgenAvgjoerelseFinnes() throws Exception {
        Path fil = notat(Proevenotat.forseglet(1));
        Attestskriver skriver = new Attestskriver(() -> Proevenotat.SEGL);
        skriver.leggTil(fil, attest(fil, Avgjoerelse.UNDERKJENT, "Nei.", Underkjenningsgrunn.INNTEKT));
        skriver.leggTil(fil, attest(fil, Avgjoerelse.ATTESTERT, "Ja."));
        byte[] pdf = Files.readAllBytes(fil);

        assertThat(avvik(Tukling.vedlegg(pdf, "bospor-attest-1.json", j -> j.replace("UNDERKJENT", "ATTESTERT"))))
                .contains("Sjekksummen til avgjørelse 1 stemmer ikke: noe i den er endret.")
                .anySatisfy(a -> assertThat(a).startsWith("Forseglingen holder ikke: bospor-attest-1.json"))
                .anySatisfy(a -> assertThat(a).startsWith("Avgjørelse 2 bygger ikke på den som står foran"));
        assertThat(avvik(Tukling.uten(Tukling.uten(pdf, "bospor-attest-1.json"), "bospor-attest-1.jws")))
                .contains("Avgjørelse 1 mangler i notatet.");
        assertThat(avvik(Tukling.uten(pdf, "bospor-attest-2.jws"))).contains("Forseglingen av avgjørelse 2 mangler.");

        Path egen = notat(Proevenotat.forseglet(1));
        Attest sin = new Attest(
                kontroller(egen).sjekksum(), null, Avgjoerelse.ATTESTERT, List.of(), "", "demo\\OLA", TID, null, 0);
        skriver.leggTil(egen, sin);
        assertThat(Proevenotat.ord(kontroller(egen).avvik()))
                .containsExactly("Avgjørelse 1 er tatt av den som utarbeidet notatet.");

        Path annet = notat(Proevenotat.forseglet(3));
        skriver.leggTil(
                annet,
                new Attest("0".repeat(64), null, Avgjoerelse.ATTESTERT, List.of(), "", "DEMO\\kari", TID, null, 0));
        assertThat(Proevenotat.ord(kontroller(annet).avvik())).containsExactly("Avgjørelse 1 gjelder et annet notat.");
    }

    private static List<String> avvik(byte[] pdf) {
        return Proevenotat.ord(((Kontrollsvar.Kontrollert) KONTROLL.kontroller(pdf)).avvik());
    }

    @Test
    void noekkelSomNekterGirIngenAvgjoerelse() throws Exception {
        byte[] foer = Proevenotat.forseglet(1);
        Path fil = notat(foer);
        Attest attest = attest(fil, Avgjoerelse.ATTESTERT, "");
        Attestskriver skriver = new Attestskriver(() -> {
            throw new Segl.IkkeForseglet("kortet er ikke satt i");
        });

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> skriver.leggTil(fil, attest))
                .isInstanceOf(bospor.casework.attestering.Attestarkiv.IkkeForseglet.class);

        assertThat(Files.readAllBytes(fil)).isEqualTo(foer);
        assertThat(new String(foer, StandardCharsets.ISO_8859_1)).doesNotContain("attest");
    }
}

package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Oppslagsstatus;
import bospor.casework.attestering.Attest;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.domain.Maanedsperiode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One flipped bit anywhere in the attachments is found; the table of where and by what is printed. */
class BitflippTest {
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private final Map<String, List<String>> tabell = new LinkedHashMap<>();

    @Test
    void enEndretBitIVedleggeneFinnesAlltid() throws Exception {
        proevAlt(1, 10);
    }

    @Test
    @Tag("lang")
    void mangeEndredeBiterFinnesAlltid() throws Exception {
        proevAlt(10, 200);
    }

    private void proevAlt(int iHverDel, int iFilen) throws Exception {
        byte[] statlig = attestert(notat(Proevenotat.HUSSTANDER.getFirst()));
        byte[] kommunal = notat("""
                { "format": "bospor.beregning.inndata/1", "ordning": "kommunal.bodoe", "termin": "2026-06", "kommunenummer": "1804",
                  "husstand": [ { "id": "p1", "alder": 41 } ], "bolig": { "eieform": "LEID" },
                  "ordningsdata": { "bruttoinntektPerAar": "150000", "husleiePerAar": "96000" } }
                """);
        assertThat(avvik(statlig)).isEmpty();
        assertThat(avvik(kommunal)).isEmpty();
        Random tilfeldig = new Random(20261122);
        String json = new String(Tukling.json(statlig), StandardCharsets.UTF_8);
        List<String> deler = List.of(
                "forsegling",
                "inndata",
                "kommuner",
                "maal",
                "oppslag",
                "personer",
                "program",
                "resultat",
                "satser",
                "satserUtenVerdi",
                "sjekksum",
                "skjoenn",
                "utarbeidet");
        for (int i = 0; i < deler.size(); i++) {
            int fra = json.indexOf(
                    "\"" + deler.get(i) + "\":", i == 0 ? 0 : json.indexOf("\"" + deler.get(i - 1) + "\":"));
            int til = i + 1 < deler.size() ? json.indexOf(",\"" + deler.get(i + 1) + "\":", fra) : json.length() - 1;
            proev(statlig, Vedlegg.DATA, deler.get(i), fra, til, iHverDel, tilfeldig);
        }
        String pakke = new String(Tukling.json(kommunal), StandardCharsets.UTF_8);
        int fra = pakke.indexOf("\"regelpakke\":\"");
        proev(kommunal, Vedlegg.DATA, "regelpakke", fra, pakke.indexOf(",\"resultat\":", fra), iHverDel, tilfeldig);
        for (String navn : List.of(Vedlegg.SEGL, Attestvedlegg.navn(1), Attestvedlegg.segl(1))) {
            int lengde =
                    Objects.requireNonNull(Pdfinnhold.les(statlig).vedlegg().get(navn)).length;
            proev(statlig, navn, "(hele)", 0, lengde, iHverDel, tilfeldig);
        }
        iFilen(statlig, iFilen, tilfeldig);
        skrivTabell();
    }

    private static byte[] notat(String inndata) throws Exception {
        Notatdata d = Proevenotat.data(Proevenotat.inndata(inndata), Maalform.BOKMAAL, Proevenotat.SEGL.hvem());
        Oppslagsgrunnlag oppslag = new Oppslagsgrunnlag(
                Instant.parse("2026-02-12T10:31:04Z"),
                new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)),
                List.of(new Oppslagsgrunnlag.Kilde(
                        "*** ***28", Oppslagsstatus.HENTET, YearMonth.of(2026, 1), Oppslagsstatus.HENTET, "2024")));
        return Proevenotat.SKRIVER.skriv(
                new Notatdata(
                        d.maal(),
                        d.inndata(),
                        d.resultat(),
                        d.grunnlag(),
                        d.program(),
                        d.utarbeidet(),
                        d.personer(),
                        oppslag,
                        d.skjoenn(),
                        d.forsegling()),
                Proevenotat.SEGL);
    }

    private byte[] attestert(byte[] pdf) throws Exception {
        Path fil = Files.write(mappe.resolve("notat.pdf"), pdf);
        String sjekksum = ((Kontrollsvar.Kontrollert) KONTROLL.kontroller(pdf)).sjekksum();
        new Attestskriver(() -> Proevenotat.SEGL)
                .leggTil(
                        fil,
                        new Attest(
                                sjekksum,
                                null,
                                Attest.Avgjoerelse.ATTESTERT,
                                List.of(),
                                "Sett på lønn og leie.",
                                "DEMO\\kari",
                                Instant.parse("2026-02-13T09:31:04Z"),
                                null,
                                0));
        return Files.readAllBytes(fil);
    }

    private void proev(byte[] pdf, String vedlegg, String del, int fra, int til, int ganger, Random tilfeldig)
            throws Exception {
        byte[] foer = Objects.requireNonNull(Pdfinnhold.les(pdf).vedlegg().get(vedlegg));
        for (int i = 0; i < ganger; i++) {
            int plass = nesteSiffer(foer, fra + tilfeldig.nextInt(til - fra), til);
            // The last bit of a digit makes another digit, and of a letter another letter: what is hardest to see.
            int bit = 0;
            byte[] endret = Tukling.med(pdf, d -> {
                var stroem = Tukling.stroem(d, vedlegg);
                byte[] innhold = stroem.createInputStream().readAllBytes();
                innhold[plass] ^= (byte) (1 << bit);
                Tukling.skriv(stroem, innhold, COSName.FLATE_DECODE);
            });
            Set<String> funnet = funnet(endret);
            assertThat(funnet)
                    .as("%s, %s, byte %d, bit %d", vedlegg, del, plass, bit)
                    .isNotEmpty();
            tabell.computeIfAbsent(vedlegg + " | " + del, _ -> new ArrayList<>())
                    .add("byte %d, bit %d → %s".formatted(plass, bit, String.join(", ", funnet)));
        }
    }

    /** The first digit from there, or the place itself when none follows in the part. */
    private static int nesteSiffer(byte[] innhold, int fra, int til) {
        for (int i = fra; i < til; i++) {
            if (innhold[i] >= '0' && innhold[i] <= '9') {
                return i;
            }
        }
        return fra;
    }

    /** Anywhere in the file: what is read as a note with no difference must hold the very same attachments. */
    private void iFilen(byte[] pdf, int antall, Random tilfeldig) throws Exception {
        Map<String, Integer> utfall = new LinkedHashMap<>();
        Map<String, byte[]> foer = Pdfinnhold.les(pdf).vedlegg();
        for (int i = 0; i < antall; i++) {
            byte[] endret = pdf.clone();
            endret[tilfeldig.nextInt(pdf.length)] ^= (byte) (1 << tilfeldig.nextInt(8));
            Set<String> funnet = funnet(endret);
            if (funnet.isEmpty()) {
                Pdfinnhold.les(endret)
                        .vedlegg()
                        .forEach((navn, innhold) -> assertThat(innhold).isEqualTo(foer.get(navn)));
            }
            utfall.merge(
                    funnet.isEmpty()
                            ? "ingen virkning på data, segl eller ord"
                            : funnet.iterator().next(),
                    1,
                    Integer::sum);
        }
        utfall.forEach((hva, ganger) -> tabell.computeIfAbsent("PDF-en | hvor som helst", _ -> new ArrayList<>())
                .add("%d av %d → %s".formatted(ganger, antall, hva)));
    }

    private static List<String> avvik(byte[] pdf) {
        return Proevenotat.ord(((Kontrollsvar.Kontrollert) KONTROLL.kontroller(pdf)).avvik());
    }

    /** By what the change was found, in few words. */
    private static Set<String> funnet(byte[] pdf) {
        Set<String> ut = new LinkedHashSet<>();
        if (!(KONTROLL.kontroller(pdf) instanceof Kontrollsvar.Kontrollert k)) {
            return Set.of("kan ikke leses");
        }
        for (String a : Proevenotat.ord(k.avvik())) {
            ut.add(
                    a.contains("jekksum")
                            ? "sjekksum"
                            : a.contains("egl")
                                    ? "segl"
                                    : a.contains("idene") || a.contains("sidene")
                                            ? "sidene"
                                            : a.startsWith("Resultatet") || a.startsWith("Beløpet")
                                                    ? "ny utregning"
                                                    : a.startsWith("Avgjørelse") ? "avgjørelsen" : "kan ikke leses");
        }
        return ut;
    }

    private void skrivTabell() throws IOException {
        StringBuilder ut = new StringBuilder("vedlegg | del | endret → funnet av\n");
        tabell.forEach((hvor, funn) ->
                funn.forEach(f -> ut.append(hvor).append(" | ").append(f).append('\n')));
        System.out.println(ut);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/bitflipp.txt"), ut);
    }
}

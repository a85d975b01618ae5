package bospor.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Nummermaske;
import bospor.session.Barneprosess;
import bospor.session.Klartekstsoek;
import bospor.session.KryptertSesjon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session with known marks in a process of its own that ends badly, then a search of every file it could have
 * written: session, log, temporary files, captured output, the virtual machine's crash file. Only what the case worker
 * has taken out, to a folder outside, may hold the marks.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OektlekkasjeTest {
    private static final String[] MERKER = {
        Lekkasjebarn.ALMA.fulltNummer(),
        Lekkasjebarn.ALMA.gruppert(),
        Lekkasjebarn.LEIE,
        Lekkasjebarn.DOKUMENT,
        Vindusbarn.LEIE,
        Vindusbarn.LEIE_PAA_SKJERMEN,
        Vindusbarn.DOKUMENT
    };

    @TempDir
    Path mappe = Path.of("");

    @TempDir
    Path utenfor = Path.of("");

    @Test
    void enVirtuellMaskinSomKrasjerEtterlaterIngentingLesbart() throws Exception {
        Path tmp = mappe.resolve("tmp");
        try (Barneprosess barn = okt()) {
            List<String> utskrift = tilKlar(barn);
            barn.krasj();
            assertThat(barn.sluttkode()).isNotZero();
            // The errors were there: every adapter has told of one.
            assertThat(String.join("\n", utskrift))
                    .contains("LOGG_UTILGJENGELIG", "MASKINPORTEN", "koden: B")
                    .doesNotContain(MERKER);
        }
        assertThat(utenfor.resolve("notat.pdf")).as("notatet ble skrevet").isNotEmptyFile();
        assertThat(Klartekstsoek.finn(utenfor, Lekkasjebarn.ALMA.fulltNummer())).contains("oppslag.json: UTF-8");
        assertThat(tmp.resolve("hs_err.log")).isNotEmptyFile();
        assertThat(Files.readString(tmp.resolve("stderr.txt")))
                .as("loggen er med i letingen")
                .contains("jdk.");
        assertThat(Klartekstsoek.finn(mappe, MERKER)).isEmpty();
        assertThat(Klartekstsoek.finn(mappe.resolve("logg"), Lekkasjebarn.NOED))
                .as("det som skal stå i oppslagsloggen, blir funnet")
                .isNotEmpty();
    }

    @Test
    void etVinduSomDrepesEtterlaterIngentingLesbartOgBlirRyddet() throws Exception {
        try (Barneprosess barn = vindu("arbeid", utenfor.toString())) {
            assertThat(tilKlar(barn)).isEmpty();
            // The session's and the one that training lies in.
            assertThat(oektmapper()).hasSize(2);
            barn.drep();
            assertThat(barn.sluttkode()).isNotZero();
        }
        etterDrap("etter drapet");
        tattUt();
    }

    /** What was saved in the window lies where it was put, with the number that was asked for, and it is read unpacked. */
    private void tattUt() throws IOException {
        List<Path> filer = Klartekstsoek.filer(utenfor);
        assertThat(filer).as("to regneark, notat og brev").hasSize(4);
        assertThat(filer).extracting(f -> f.getFileName().toString()).noneMatch(Nummermaske::harNummer);
        List<Path> regneark =
                filer.stream().filter(f -> f.toString().endsWith(".xlsx")).toList();
        assertThat(regneark).hasSize(2);
        for (Path fil : regneark) {
            assertThat(Klartekstsoek.pakketUt(fil).contains(Lekkasjebarn.ALMA.gruppert()))
                    .as("%s med fødselsnummer", fil.getFileName())
                    .isTrue();
        }
        assertThat(filer.stream().filter(f -> f.toString().endsWith(".pdf")))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f).isNotEmptyFile());
    }

    @Test
    @Tag("lang")
    void tjueDrapPaaTilfeldigeTidspunktEtterlaterIngentingLesbart() throws Exception {
        int medLogg = 0;
        for (int i = 0; i < 20; i++) {
            int ventetid = ThreadLocalRandom.current().nextInt(9000);
            try (Barneprosess barn = i % 2 == 0 ? okt() : vindu("arbeid", utenfor.toString())) {
                Thread.sleep(ventetid);
                barn.drep();
                assertThat(barn.sluttkode()).isNotZero();
            }
            medLogg += etterDrap("drap %d etter %d ms".formatted(i, ventetid));
        }
        assertThat(medLogg).as("drap etter at det første oppslaget var gjort").isGreaterThan(5);
    }

    @Test
    void etterToemNaaStaarVerkenFilpassordEllerKolonnenoekkelIHaugen() throws Exception {
        Path mens = utenfor.resolve("mens.hprof");
        Path etter = utenfor.resolve("etter.hprof");
        List<byte[]> tilfeldig;
        try (Barneprosess barn = vindu("dump", mens.toString(), etter.toString())) {
            tilfeldig = barn.resten().stream().map(OektlekkasjeTest::snudd).toList();
            assertThat(barn.sluttkode()).isZero();
        }
        byte[] passordbiter =
                tilfeldig.stream().filter(b -> b.length == 48).findFirst().orElseThrow();
        String passord = HexFormat.of().formatHex(passordbiter, 0, 32);
        List<byte[]> noekler = tilfeldig.stream().filter(b -> b.length == 32).toList();
        assertThat(noekler).as("to nøkler for kolonnene").hasSize(2);

        byte[] foer = Files.readAllBytes(mens);
        byte[] naa = Files.readAllBytes(etter);
        assertThat(noekler)
                .as("letingen finner det som er i bruk")
                .allMatch(noekkel -> Klartekstsoek.inneholder(foer, noekkel));
        assertThat(noekler).noneMatch(noekkel -> Klartekstsoek.inneholder(naa, noekkel));
        for (byte[] haug : List.of(foer, naa)) {
            assertThat(Klartekstsoek.inneholder(haug, passord.getBytes(US_ASCII)))
                    .isFalse();
            assertThat(Klartekstsoek.inneholder(haug, passord.getBytes(UTF_16BE)))
                    .isFalse();
            assertThat(Klartekstsoek.inneholder(haug, passordbiter)).isFalse();
        }
        assertThat(Klartekstsoek.finn(mappe, MERKER)).isEmpty();
    }

    /** Nothing readable, the log as it was written, and the next start leaves no session; gives how many logs there were. */
    private int etterDrap(String naar) throws Exception {
        assertThat(Klartekstsoek.finn(mappe, MERKER)).as(naar).isEmpty();
        assertThat(Klartekstsoek.pakkede(mappe))
                .as("ingen kopi av regneark, notat eller brev, " + naar)
                .isEmpty();
        List<Path> logger = logger();
        for (Path logg : logger) {
            Kjoering kontroll = Kjoering.av("logg", "verifiser", logg.toString());
            assertThat(kontroll.kode()).as(naar + "\n" + kontroll.ut()).isZero();
        }
        for (Path base : baser()) {
            try (KryptertSesjon neste = new KryptertSesjon(base, new JsonSesjonsformat())) {
                // The sweep is the first work on the store's thread, so it is over when this returns.
                assertThat(neste.saker()).isEmpty();
            }
        }
        assertThat(oektmapper()).as("neste start, " + naar).isEmpty();
        return logger.size();
    }

    private List<Path> logger() throws IOException {
        try (Stream<Path> alt = Files.walk(mappe)) {
            return alt.filter(Files::isDirectory)
                    .filter(m -> m.endsWith("logg") || m.endsWith("logg-borte"))
                    .toList();
        }
    }

    private List<Path> baser() {
        return List.of(mappe.resolve("okt"), mappe.resolve("tmp/bospor/session"));
    }

    private List<Path> oektmapper() throws IOException {
        List<Path> mapper = new ArrayList<>();
        for (Path base : baser()) {
            if (Files.isDirectory(base)) {
                try (Stream<Path> barn = Files.list(base)) {
                    barn.filter(b -> b.getFileName().toString().startsWith("okt-"))
                            .forEach(mapper::add);
                }
            }
        }
        return mapper;
    }

    private Barneprosess okt() throws Exception {
        return Barneprosess.start(mappe.resolve("tmp"), Lekkasjebarn.class, mappe.toString(), utenfor.toString());
    }

    private Barneprosess vindu(String... arg) throws Exception {
        return Barneprosess.start(mappe.resolve("tmp"), Vindusbarn.class, arg);
    }

    private static List<String> tilKlar(Barneprosess barn) throws Exception {
        List<String> linjer = new ArrayList<>();
        for (String linje = barn.linje(); !linje.equals("klar"); linje = barn.linje()) {
            linjer.add(linje);
            if (linjer.size() > 1000) {
                throw new AssertionError("barnet ble aldri klart: " + linjer.subList(0, 9));
            }
        }
        return linjer;
    }

    private static byte[] snudd(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return bytes;
    }
}

package bospor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That nothing readable is left behind: by a kill, an error message, a trace file or a heap dump. */
class LekkasjeTest {
    private static final String[] HEMMELIG = {Proeveformat.FNR, Proeveformat.LEIE, Proeveformat.SAK};

    @TempDir
    Path mappe;

    @Test
    void soeketFinnerDetDetSkalFinne() throws IOException {
        Files.writeString(mappe.resolve("utf8"), "..14838740228..");
        Files.write(mappe.resolve("utf16le"), "..14838740228".getBytes(StandardCharsets.UTF_16LE));
        Files.write(mappe.resolve("utf16be"), "..14838740228".getBytes(StandardCharsets.UTF_16BE));
        for (int i = 0; i < 3; i++) {
            byte[] tekst = (".".repeat(i + 3) + Proeveformat.FNR + "....").getBytes(StandardCharsets.UTF_8);
            Files.write(mappe.resolve("base64-" + i), Base64.getEncoder().encode(tekst));
        }

        assertThat(Klartekstsoek.finn(mappe, HEMMELIG))
                .contains(
                        "utf8: UTF-8",
                        "utf16le: UTF-16LE",
                        "utf16be: UTF-16BE",
                        "base64-0: base64+0",
                        "base64-1: base64+1",
                        "base64-2: base64+2");
    }

    @Test
    void etterBraattSluttErDetSomLiggerIgjenUlesbartOgBlirRyddet() throws Exception {
        Path base = mappe.resolve("base");
        try (Barneprosess barn = Barneprosess.start(mappe.resolve("tmp"), Barn.class, "halt", base.toString())) {
            assertThat(barn.sluttkode()).isEqualTo(7);
        }
        Path database = databasefil(base);
        assertThat(Files.size(database)).isGreaterThan(1_000_000);
        assertThat(Files.readAllBytes(database)).startsWith("H2encrypt".getBytes(StandardCharsets.US_ASCII));
        assertThat(Klartekstsoek.finn(mappe, HEMMELIG)).isEmpty();
        assertThat(Klartekstsoek.filer(mappe).stream().map(f -> f.getFileName().toString()))
                .noneMatch(navn -> navn.contains("trace") || navn.contains("h2tmp"));

        Path uten = database.resolveSibling("c");
        SQLException feil = catchThrowableOfType(
                SQLException.class, () -> Sesjonsdatabase.koble(uten, ("0".repeat(64) + " 0").toCharArray()));
        assertThat(feil.getErrorCode()).isEqualTo(90049);

        assertThat(Sesjonsmappe.rydd(base)).isEqualTo(1);
        assertThat(database.getParent()).doesNotExist();
    }

    @Test
    void fremkalteFeilLagerIngenSporfilOgRoeperIngenting() throws Exception {
        Path fil = mappe.resolve("c");
        try (Connection forbindelse = Sesjonsdatabase.koble(fil, ("1".repeat(64) + " 1").toCharArray());
                Statement sql = forbindelse.createStatement()) {
            sql.execute("CREATE TABLE t (a VARCHAR PRIMARY KEY)");
            sql.execute("INSERT INTO t VALUES ('" + Proeveformat.FNR + "')");
            for (String feil : List.of(
                    "INSERT INTO t VALUES ('" + Proeveformat.FNR + "')",
                    "SELECT '" + Proeveformat.FNR + "' FROM finnesikke")) {
                SQLException e = catchThrowableOfType(SQLException.class, () -> sql.execute(feil));
                // H2 itself does quote the value; what leaves our package does not.
                assertThat(e.getMessage()).contains(Proeveformat.FNR);
                assertThat(Feilmelding.forkastet(e))
                        .hasNoCause()
                        .hasMessageNotContaining(Proeveformat.FNR)
                        .hasMessageContaining("kode " + e.getErrorCode());
            }
            sql.execute("SHUTDOWN IMMEDIATELY");
        }
        assertThat(Klartekstsoek.filer(mappe).stream().map(f -> f.getFileName().toString()))
                .containsExactly("c.mv.db");
        assertThat(Klartekstsoek.finn(mappe, HEMMELIG)).isEmpty();
    }

    @Test
    void forseglingenKanIkkeFlyttesEllerEndres() throws Exception {
        byte[] post = {1};
        Radnoekkel noekkel = new Radnoekkel(new SecureRandom());
        Radnoekkel annen = new Radnoekkel(new SecureRandom());
        byte[] forseglet = noekkel.forsegl(new byte[] {42}, post);
        byte[] endret = forseglet.clone();
        endret[12] ^= 1;

        assertThat(noekkel.aapne(forseglet, post)).containsExactly(42);
        assertThat(noekkel.forsegl(new byte[] {42}, post)).isNotEqualTo(forseglet);
        assertThatThrownBy(() -> noekkel.aapne(forseglet, new byte[] {2})).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> noekkel.aapne(endret, post)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> annen.aapne(forseglet, post)).isInstanceOf(GeneralSecurityException.class);
        assertThat(noekkel.indeks("A")).isEqualTo(noekkel.indeks("A")).isNotEqualTo(annen.indeks("A"));

        noekkel.slett();
        assertThatThrownBy(() -> noekkel.aapne(forseglet, post)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void naarProsessenBlirBedtOmAaSlutteForsvinnerMappen() throws Exception {
        Path base = mappe.resolve("base");
        for (String slettVedLukking : List.of("true", "false")) {
            try (Barneprosess barn =
                    Barneprosess.start(mappe.resolve("tmp"), Barn.class, "skriv", base.toString(), slettVedLukking)) {
                assertThat(barn.linje()).isEqualTo("klar");
                assertThat(oektmapper(base)).hasSize(1);
                barn.avslutt();
                assertThat(barn.sluttkode()).isEqualTo(128 + 15);
            }
            assertThat(oektmapper(base)).isEmpty();
        }
    }

    @Test
    void toDrapEtterlaterIngentingLesbart() throws Exception {
        drep(2);
    }

    @Test
    @Tag("lang")
    void tjueDrapPaaTilfeldigeTidspunktEtterlaterIngentingLesbart() throws Exception {
        drep(20);
    }

    private void drep(int ganger) throws Exception {
        Path base = mappe.resolve("base");
        SecureRandom tilfeldig = new SecureRandom();
        for (int i = 0; i < ganger; i++) {
            boolean slettVedLukking = i % 2 == 1;
            try (Barneprosess barn = Barneprosess.start(
                    mappe.resolve("tmp"), Barn.class, "skriv", base.toString(), String.valueOf(slettVedLukking))) {
                assertThat(barn.linje()).isEqualTo("klar");
                Thread.sleep(tilfeldig.nextInt(400));
                barn.drep();
                assertThat(barn.sluttkode()).isNotZero();
            }
            assertThat(oektmapper(base)).hasSize(1);
            assertThat(Klartekstsoek.finn(mappe, HEMMELIG)).isEmpty();
            if (slettVedLukking) {
                assertThat(Klartekstsoek.filer(base).stream()
                                .map(f -> f.getFileName().toString()))
                        .noneMatch(navn -> navn.endsWith(Sesjonsdatabase.ENDELSE));
            }
            assertThat(Sesjonsmappe.rydd(base)).isEqualTo(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void fullDiskGirKlarBeskjedUtenInnhold() throws Exception {
        Path base = mappe.resolve("base");
        Path tmp = mappe.resolve("tmp");
        try (Barneprosess barn = Barneprosess.startMedFilgrense(tmp, 2000, Barn.class, "full", base.toString())) {
            List<String> linjer = barn.resten();
            assertThat(barn.sluttkode()).isZero();
            assertThat(linjer).hasSize(4);
            for (int i = 0; i < 4; i += 2) {
                assertThat(linjer.get(i)).matches("(FORKASTET|IKKE_LAGRET|KAN_IKKE_OPPRETTES) .*kode \\d+.* null");
                // What the sentence says of the rest is true.
                assertThat(linjer.get(i + 1))
                        .endsWith(linjer.get(i).startsWith("IKKE_LAGRET") ? "den eldste leses" : "er borte");
            }
            assertThat(String.join("\n", linjer)).doesNotContain(HEMMELIG);
        }
        assertThat(Klartekstsoek.finn(mappe, HEMMELIG)).isEmpty();
        assertThat(oektmapper(base)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void skrivebeskyttetMappeGirKlarBeskjed() throws Exception {
        Path base = Files.createDirectory(
                mappe.resolve("base"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        try (Barneprosess barn =
                Barneprosess.startUnderlagtRettigheter(mappe.resolve("tmp"), Barn.class, "full", base.toString())) {
            List<String> linjer = barn.resten();
            assertThat(barn.sluttkode()).isZero();
            assertThat(linjer).hasSize(4);
            assertThat(linjer.getFirst())
                    .startsWith("KAN_IKKE_OPPRETTES Bospor får ikke laget den krypterte filen for økten"
                            + " (AccessDeniedException). Se at disken ikke er full og at du kan skrive i mappen")
                    .doesNotContain(base.toString());
            assertThat(linjer.get(2)).as("ved neste forsøk").isEqualTo(linjer.getFirst());
        }
    }

    @Test
    void etterToemStaarVerkenFilpassordEllerKolonnenoekkelIHaugen() throws Exception {
        Path aapen = mappe.resolve("aapen.hprof");
        Path toemt = mappe.resolve("toemt.hprof");
        List<byte[]> tilfeldig;
        try (Barneprosess barn = Barneprosess.start(
                mappe.resolve("tmp"),
                Barn.class,
                "dump",
                mappe.resolve("base").toString(),
                aapen.toString(),
                toemt.toString())) {
            tilfeldig = barn.resten().stream().map(LekkasjeTest::snudd).toList();
            assertThat(barn.sluttkode()).isZero();
        }
        byte[] passordbiter =
                tilfeldig.stream().filter(b -> b.length == 48).findFirst().orElseThrow();
        String passord = HexFormat.of().formatHex(passordbiter, 0, 32);
        List<byte[]> noekler = tilfeldig.stream().filter(b -> b.length == 32).toList();
        assertThat(noekler).hasSize(2);

        byte[] mens = Files.readAllBytes(aapen);
        byte[] etter = Files.readAllBytes(toemt);
        // Found while it is in use: the search works.
        assertThat(noekler).allMatch(noekkel -> Klartekstsoek.inneholder(mens, noekkel));
        assertThat(noekler).noneMatch(noekkel -> Klartekstsoek.inneholder(etter, noekkel));
        for (byte[] haug : List.of(mens, etter)) {
            assertThat(Klartekstsoek.inneholder(haug, passord.getBytes(StandardCharsets.US_ASCII)))
                    .isFalse();
            assertThat(Klartekstsoek.inneholder(haug, passord.getBytes(StandardCharsets.UTF_16BE)))
                    .isFalse();
            assertThat(Klartekstsoek.inneholder(haug, passordbiter)).isFalse();
        }
    }

    private static byte[] snudd(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return bytes;
    }

    private static Path databasefil(Path base) throws IOException {
        return Klartekstsoek.filer(base).stream()
                .filter(f -> f.toString().endsWith(Sesjonsdatabase.ENDELSE))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> oektmapper(Path base) throws IOException {
        try (Stream<Path> barn = Files.list(base)) {
            return barn.filter(b -> b.getFileName().toString().startsWith("okt-"))
                    .toList();
        }
    }
}

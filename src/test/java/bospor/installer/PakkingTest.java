package bospor.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every path and option of the packaging that can be checked without Windows and without building it. */
class PakkingTest {
    private static final Pattern VALG = Pattern.compile("(?m)^(--[a-z-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"jpackage-felles.txt", "jpackage-bilde.txt", "jpackage-deb.txt"})
    void jpackageKjennerAlleValgene(String fil) throws Exception {
        assertThat(valg(fil))
                .isNotEmpty()
                .isSubsetOf(ord(Verktoey.kjoer("jpackage", "--help").ut()));
    }

    @Test
    void jlinkKjennerAlleValgene() throws Exception {
        String hjelp = Verktoey.kjoer("jlink", "--help").ut()
                + Verktoey.kjoer("jlink", "--list-plugins").ut();
        assertThat(valg("jlink.txt")).isNotEmpty().isSubsetOf(ord(hjelp));
    }

    @Test
    void javaKjennerAlleValgeneIBeggeStarterne() throws Exception {
        List<String> valg = new ArrayList<>(treff("--java-options \"(-[^\"]+)\"", "installer/valg/jpackage-bilde.txt"));
        String cli = treff("(?m)^java-options=(.*)$", "installer/valg/bospor-cli.properties")
                .getFirst();
        valg.addAll(List.of(cli.replace("\"", "").split(" ")));
        List<String> kommando = new ArrayList<>();
        for (String v : valg) {
            kommando.add(v.replace("${installer.heap}", "384m").replace("${installer.errorFile}", "feil.log"));
        }
        kommando.removeIf(v -> v.startsWith("--enable-native-access"));
        kommando.add("-version");
        Verktoey java = Verktoey.kjoer("java", kommando.toArray(String[]::new));
        assertThat(java.kode()).as(java.ut()).isZero();
        assertThat(valg)
                .contains(
                        "-XX:+DisableAttachMechanism",
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.net.useSystemProxies=true")
                .anyMatch(v -> v.startsWith("-Xmx"));
    }

    @Test
    void filenePakkingenNevnerFinnes() {
        String pom = Verktoey.les("pom.xml");
        Stream<String> iPom = Pattern.compile("\\$\\{project\\.basedir}/((?:installer|icons)[\\w./-]*)")
                .matcher(pom)
                .results()
                .map(m -> m.group(1));
        Stream<String> ikoner = treff("<installer\\.icon>(.*)</installer\\.icon>", "pom.xml").stream()
                .map(i -> "icons/" + i);
        Stream<String> cli = treff("<installer\\.cli>(.*)</installer\\.cli>", "pom.xml").stream()
                .map(c -> "installer/valg/" + c);
        Stream<String> ressurser = Stream.of("installer/windows/bospor.wxs", "installer/linux/bospor.png", "LICENSE");
        assertThat(Stream.of(iPom, ikoner, cli, ressurser).flatMap(s -> s).map(Path::of))
                .hasSizeGreaterThan(8)
                .allMatch(Files::exists);
    }

    @Test
    void versjonenErTreTallSomWindowsInstallerForstaar() {
        String versjon = treff("<artifactId>bospor</artifactId>\\s*<version>(.*)</version>", "pom.xml")
                .getFirst();
        assertThat(versjon).matches("\\d+\\.\\d+\\.\\d+");
        int[] tall =
                Arrays.stream(versjon.split("\\.")).mapToInt(Integer::parseInt).toArray();
        assertThat(tall[0]).isBetween(0, 255);
        assertThat(tall[1]).isBetween(0, 255);
        assertThat(tall[2]).isBetween(0, 65_535);
    }

    @Test
    void kjoeremiljoeetHarModuleneSomTrengs() {
        String pom = Verktoey.les("pom.xml");
        assertThat(List.of(treff("<installer\\.modules\\.common>(.*)</", "pom.xml")
                        .getFirst()
                        .split(",")))
                .doesNotHaveDuplicates()
                .contains(
                        "java.net.http",
                        "java.naming",
                        "java.sql",
                        "jdk.httpserver",
                        "jdk.localedata",
                        "jdk.accessibility",
                        "javafx.controls",
                        "javafx.fxml");
        assertThat(pom)
                .contains("<installer.modules>${installer.modules.common},jdk.crypto.mscapi</installer.modules>");
        assertThat(Verktoey.les("installer/valg/jlink.txt")).contains("--include-locales=nb,nn,en");
    }

    @Test
    void skrifteneLiggerSomFilerVedSidenAvProgrammet() {
        assertThat(Verktoey.les("pom.xml")).contains("<outputDirectory>${pakking}/app/skrift</outputDirectory>");
        assertThat(Verktoey.les("installer/valg/jpackage-bilde.txt"))
                .contains("--java-options \"-Dbospor.skrift=$APPDIR/skrift\"");
        assertThat(Verktoey.les("installer/valg/bospor-cli.properties")).contains("\"-Dbospor.skrift=$APPDIR/skrift\"");
    }

    @Test
    void windowspakkenErPerMaskinMedFastOppgraderingskode() throws Exception {
        Document wxs = xml(Verktoey.les("installer/windows/bospor.wxs"));
        Element produkt = element(wxs, "Product");
        // Never change it: it is how the next version finds this one.
        assertThat(produkt.getAttribute("UpgradeCode")).isEqualTo("6B0F5C2E-6C0B-4E55-9B0C-2F1C7D9A4E31");
        assertThat(produkt.getAttribute("Id")).isEqualTo("*");
        assertThat(element(wxs, "Package").getAttribute("InstallScope")).isEqualTo("perMachine");
        assertThat(element(wxs, "Shortcut").getAttribute("Target")).isEqualTo("[INSTALLDIR]bospor.exe");
        assertThat(wxs.getElementsByTagName("MajorUpgrade").getLength()).isOne();
        assertThat(treff("Property Id=\"([A-Z]+)\" Secure=\"yes\"", "installer/windows/bospor.wxs"))
                .containsExactly("KONFIGMAPPE", "NYVERSJONFIL");
        List<String> komponenter = treff("<Component Id=\"(\\w+)\"", "installer/windows/bospor.wxs");
        assertThat(treff("<ComponentRef Id=\"(\\w+)\"", "installer/windows/bospor.wxs"))
                .containsExactlyInAnyOrderElementsOf(komponenter);
    }

    @Test
    void ikonetHarAlleStoerrelserWindowsVilHa() throws IOException {
        ByteBuffer ico =
                ByteBuffer.wrap(Files.readAllBytes(Path.of("icons/bospor.ico"))).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> bredder = new ArrayList<>();
        for (int i = 0; i < ico.getShort(4); i++) {
            int bredde = ico.get(6 + 16 * i) & 0xff;
            bredder.add(bredde == 0 ? 256 : bredde);
        }
        assertThat(bredder).containsExactlyInAnyOrder(16, 24, 32, 48, 64, 128, 256);
        for (int bredde : bredder) {
            ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(Path.of("icons/bospor-" + bredde + ".png")));
            assertThat(List.of(png.getInt(16), png.getInt(20))).containsOnly(bredde);
        }
    }

    @Test
    void arbeidsflytenKjoererDetSomErForLangtForHvertBygg() {
        assertThat(treff("run: (.*)", ".github/workflows/ci.yml"))
                .contains(
                        "bash .ci/run",
                        "mvn --batch-mode --no-transfer-progress \"-Dsurefire.groups=galleri|lang\""
                                + " -Dsurefire.excludedGroups= -Dsurefire.failIfNoSpecifiedTests=false test",
                        "installer/test-reproduserbar.sh",
                        "mvn --batch-mode --no-transfer-progress -Pinstaller -DskipTests verify",
                        "sudo --preserve-env=JAVA_HOME installer/test-deb.sh",
                        "installer/test-msi.sh",
                        "mvn --batch-mode --no-transfer-progress -Pwine -DskipTests verify");
        // Without this the script says that it was skipped, and succeeds.
        assertThat(Verktoey.les(".github/workflows/ci.yml")).contains("BOSPOR_WINE: krev");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/release.yml", ".github/workflows/ci.yml"})
    void handlingeneErFestetTilEnInnsjekking(String fil) {
        assertThat(treff("uses: (\\S+)", fil)).isNotEmpty().allMatch(u -> u.matches("[\\w/-]+@[0-9a-f]{40}"));
        assertThat(treff("(installer/[\\w./-]+\\.sh)", fil).stream().map(Path::of))
                .isNotEmpty()
                .allMatch(Files::isExecutable);
    }

    private static Set<String> valg(String fil) {
        return Set.copyOf(VALG.matcher(Verktoey.les("installer/valg/" + fil))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Set<String> ord(String hjelp) {
        return Set.copyOf(Pattern.compile("--[a-z-]+")
                .matcher(hjelp)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList());
    }

    private static List<String> treff(String uttrykk, String fil) {
        return Pattern.compile(uttrykk)
                .matcher(Verktoey.les(fil))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static Element element(Document dokument, String navn) {
        return (Element) dokument.getElementsByTagName(navn).item(0);
    }

    private static Document xml(String tekst) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(tekst)));
    }
}

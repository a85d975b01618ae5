package bospor.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A look-up with a known number and known amounts, then a search for them in the log, the session folder, temporary files
 * and everything the program wrote or logged.
 */
class SporloesTest {
    private static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");

    /** Amounts that occur in the answer: a month's sum, a benefit, wealth. */
    private static final List<String> MERKER = List.of(ALMA.fulltNummer(), "30540", "20360", "246800", "71300");

    @Test
    void verkenNummerEllerBeloepLiggerIgjenNoeSted(@TempDir Path mappe) throws Exception {
        ByteArrayOutputStream skrevet = new ByteArrayOutputStream();
        PrintStream fange = new PrintStream(skrevet, true, UTF_8);
        PrintStream ut = System.out;
        PrintStream feil = System.err;
        Handler logg = new StreamHandler(fange, new SimpleFormatter()) {
            @Override
            public synchronized void publish(LogRecord linje) {
                super.publish(linje);
                flush();
            }
        };
        logg.setLevel(Level.ALL);
        Logger rot = Logger.getLogger("");
        Level foer = rot.getLevel();
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> gamle = filer(temp);
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(mappe.resolve("bospor.json"));
            System.setOut(fange);
            System.setErr(fange);
            rot.addHandler(logg);
            rot.setLevel(Level.ALL);
            try (Tjenester tjenester =
                    Tjenester.av(innstillinger(mappe), new Kilder(null, mappe.resolve("bospor.json"), null))) {
                Oppslag oppslag = tjenester.oppslag().utfoer(bestilling(), Oppslagsfoelger.INGEN);
                assertThat(oppslag.personer().getFirst().inntekt().innholdEllerNull())
                        .isNotNull();
                tjenester.lager().lagre("2026/17", oppslag);
                assertThat(tjenester.lager().oppslag("2026/17")).contains(oppslag);

                assertThat(funn(mappe, Set.of())).as("under økten").isEmpty();
                assertThat(funn(temp, gamle))
                        .as("midlertidige filer under økten")
                        .isEmpty();
            }
            assertThat(filer(mappe.resolve("okt")))
                    .as("økten etterlater bare tomme merker")
                    .allMatch(f -> f.toFile().length() == 0);
        } finally {
            System.setOut(ut);
            System.setErr(feil);
            rot.removeHandler(logg);
            rot.setLevel(foer);
        }
        assertThat(funn(mappe, Set.of())).as("etter økten").isEmpty();
        assertThat(funn(temp, gamle)).as("midlertidige filer etter økten").isEmpty();
        String skrift = skrevet.toString(UTF_8);
        assertThat(MERKER.stream().filter(skrift::contains))
                .as("logg og utskrift")
                .isEmpty();
    }

    @Test
    void letingenFinnerDetSomLigger(@TempDir Path mappe) throws Exception {
        Files.writeString(mappe.resolve("a"), "x " + ALMA.fulltNummer(), UTF_8);
        Files.writeString(mappe.resolve("b"), "x " + ALMA.fulltNummer(), UTF_16LE);
        Files.writeString(
                mappe.resolve("c"), Base64.getEncoder().encodeToString(("xy" + ALMA.fulltNummer()).getBytes(UTF_8)));
        assertThat(funn(mappe, Set.of())).hasSize(3);
    }

    private static Oppslagsbestilling bestilling() {
        return new Oppslagsbestilling(
                List.of(ALMA), new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)), "Søknad", "2026/17");
    }

    private static Innstillinger innstillinger(Path mappe) throws IOException {
        Path fil = mappe.resolve("bospor.json");
        String okt = mappe.resolve("okt").toString();
        String medOkt =
                Files.readString(fil).strip().replaceFirst("\\}$", ", \"session\": { \"folder\": \"" + okt + "\" } }");
        Files.writeString(fil, medOkt);
        Konfigurasjon lest = new Konfigleser(System::getenv).les(new Kilder(null, fil, null));
        assertThat(lest).isInstanceOf(Konfigurasjon.Lest.class);
        return ((Konfigurasjon.Lest) lest).innstillinger();
    }

    private static Set<Path> filer(Path mappe) throws IOException {
        Set<Path> filer = new HashSet<>();
        if (Files.exists(mappe)) {
            Files.walkFileTree(mappe, Set.of(), 6, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path fil, BasicFileAttributes om) {
                    if (om.isRegularFile()) {
                        filer.add(fil);
                    }
                    return FileVisitResult.CONTINUE;
                }

                // Other programs come and go in the shared temporary folder while we walk it.

                @Override
                public FileVisitResult visitFileFailed(Path fil, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path under, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return filer;
    }

    /** Files that hold one of the marks, as text in any of the ways a program may write it. */
    private static List<String> funn(Path mappe, Set<Path> uten) throws IOException {
        List<String> funn = new ArrayList<>();
        for (Path fil : filer(mappe)) {
            String bytes;
            try {
                if (uten.contains(fil) || !Files.isReadable(fil) || Files.size(fil) > 50_000_000) {
                    continue;
                }
                bytes = new String(Files.readAllBytes(fil), ISO_8859_1);
            } catch (NoSuchFileException e) {
                continue;
            }
            for (String merke : MERKER) {
                if (skrivemaater(merke).anyMatch(bytes::contains)) {
                    funn.add(fil.getFileName() + " holder merke nr. " + MERKER.indexOf(merke));
                }
            }
        }
        return funn;
    }

    private static Stream<String> skrivemaater(String merke) {
        List<String> alle = new ArrayList<>(List.of(
                merke,
                new String(merke.getBytes(UTF_16LE), ISO_8859_1),
                new String(merke.getBytes(UTF_16BE), ISO_8859_1)));
        // Base64 depends on where in the text the mark begins; the first and last characters mix with the neighbours.
        if (merke.length() > 8) {
            for (int forskyvning = 0; forskyvning < 3; forskyvning++) {
                String kodet = Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(("x".repeat(forskyvning) + merke).getBytes(UTF_8));
                alle.add(kodet.substring(forskyvning == 0 ? 0 : forskyvning + 1, kodet.length() - 2));
            }
        }
        return alle.stream();
    }
}

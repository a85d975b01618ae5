package bospor.lookuplog;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.lookuplog.Kontrollsvar.Art;
import bospor.session.Barneprosess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The log with several processes, some of which are killed. */
class LoggprosessTest {
    private static final String UENDELIG = String.valueOf(Integer.MAX_VALUE);

    @TempDir
    Path mappe;

    @Test
    void toProsesserMedToTraaderHverGirEnHelKjede() throws Exception {
        Path logg = mappe.resolve("logg");
        List<String> numre = new ArrayList<>();
        try (Barneprosess ene = barn("t1", logg, "30");
                Barneprosess andre = barn("t2", logg, "30")) {
            numre.addAll(ene.resten());
            numre.addAll(andre.resten());
            assertThat(ene.sluttkode()).isZero();
            assertThat(andre.sluttkode()).isZero();
        }

        assertThat(numre).hasSize(120).doesNotHaveDuplicates();
        assertThat(oppslag(logg)).containsExactlyInAnyOrderElementsOf(numre);
        assertThat(Loggkontroll.kontroller(logg)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 240));
    }

    @Test
    void toDrapKosterIngenLinje() throws Exception {
        drep(2);
    }

    @Test
    @Tag("lang")
    void tjueDrapPaaTilfeldigeTidspunktKosterIngenLinje() throws Exception {
        drep(20);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void fullDiskStopperOppslageneOgLoggenGaarVidereNaarDetErPlassIgjen() throws Exception {
        Path logg = mappe.resolve("logg");
        try (Barneprosess barn =
                Barneprosess.startMedFilgrense(mappe.resolve("t1"), 20, Loggbarn.class, logg.toString(), UENDELIG)) {
            assertThat(barn.resten()).hasSizeGreaterThan(10).last().isEqualTo("Utilgjengelig: IOException");
            assertThat(barn.sluttkode()).isZero();
        }
        assertThat(Loggkontroll.kontroller(logg).feil()).isEmpty();

        Loggprove.fyll(Loggprove.logg(logg), 2);
        Kontrollsvar svar = Loggkontroll.kontroller(logg);
        assertThat(svar.feil()).isEmpty();
        assertThat(svar.merknader()).extracting(Kontrollsvar.Funn::art).contains(Art.HALV_LINJE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void skrivebeskyttetLoggmappeStopperOppslagene() throws Exception {
        Path logg = mappe.resolve("logg");
        Loggprove.fyll(Loggprove.logg(logg), 1);
        Files.setPosixFilePermissions(logg, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Stream<Path> filer = Files.list(logg)) {
            for (Path fil : filer.toList()) {
                Files.setPosixFilePermissions(fil, PosixFilePermissions.fromString("r--r--r--"));
            }
        }
        try (Barneprosess barn = Barneprosess.startUnderlagtRettigheter(
                mappe.resolve("t1"), Loggbarn.class, logg.toString(), UENDELIG)) {
            assertThat(barn.resten()).hasSize(2).allMatch(l -> l.equals("Utilgjengelig: FileNotFoundException"));
        }
        assertThat(Loggkontroll.kontroller(logg)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 2));
        Files.setPosixFilePermissions(logg, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Kills one of two writing processes again and again; the other, or the next one, goes on. */
    private void drep(int ganger) throws Exception {
        Path logg = mappe.resolve("logg");
        List<String> bekreftet = new ArrayList<>();
        SecureRandom tilfeldig = new SecureRandom();
        for (int i = 0; i < ganger; i++) {
            try (Barneprosess offer = barn("t1", logg, UENDELIG);
                    Barneprosess annen = barn("t2", logg, UENDELIG)) {
                bekreftet.add(offer.linje());
                bekreftet.add(annen.linje());
                Thread.sleep(tilfeldig.nextInt(300));
                offer.drep();
                Thread.sleep(tilfeldig.nextInt(50));
                annen.drep();
                bekreftet.addAll(offer.resten());
                bekreftet.addAll(annen.resten());
                offer.sluttkode();
                annen.sluttkode();
            }
            Kontrollsvar svar = Loggkontroll.kontroller(logg);
            assertThat(svar.feil()).isEmpty();
            assertThat(svar.merknader())
                    .extracting(Kontrollsvar.Funn::art)
                    .isSubsetOf(Art.UTEN_RESULTAT, Art.ETTER_HODET, Art.HALV_LINJE);
        }
        assertThat(bekreftet).hasSizeGreaterThanOrEqualTo(2 * ganger).doesNotHaveDuplicates();
        assertThat(oppslag(logg)).containsAll(bekreftet);
        Loggprove.fyll(Loggprove.logg(logg), 1);
        assertThat(Loggkontroll.kontroller(logg).feil()).isEmpty();
    }

    private Barneprosess barn(String temp, Path logg, String antall) throws IOException {
        return Barneprosess.start(mappe.resolve(temp), Loggbarn.class, logg.toString(), antall);
    }

    private static List<String> oppslag(Path logg) throws IOException {
        return Loggprove.linjer(logg).stream()
                .flatMap(l -> Linjeformat.les(l.getBytes(StandardCharsets.UTF_8)).stream())
                .filter(l -> l.type() == Logglinje.Linjetype.OPPSLAG)
                .map(l -> String.valueOf(l.n()))
                .collect(Collectors.toList());
    }
}

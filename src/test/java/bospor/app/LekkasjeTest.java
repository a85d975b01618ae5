package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.session.Barneprosess;
import bospor.session.Klartekstsoek;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session with known marks in a process of its own that ends badly, then a search of every file it could have
 * written: session, log, temporary files, captured output, the virtual machine's crash file.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LekkasjeTest {
    private static final String[] MERKER = {Lekkasjebarn.ALMA.fulltNummer(), Lekkasjebarn.LEIE, Lekkasjebarn.DOKUMENT};

    @TempDir
    Path mappe = Path.of("");

    @Test
    void enVirtuellMaskinSomKrasjerEtterlaterIngentingLesbart() throws Exception {
        Path tmp = mappe.resolve("tmp");
        try (Barneprosess barn = start()) {
            List<String> utskrift = tilKlar(barn);
            barn.krasj();
            assertThat(barn.sluttkode()).isNotZero();
            // The errors were there: every adapter has told of one.
            assertThat(String.join("\n", utskrift))
                    .contains("LOGG_UTILGJENGELIG", "MASKINPORTEN", "koden: B")
                    .doesNotContain(MERKER);
        }
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
    @Tag("lang")
    void tjueDrapMidtIArbeidetEtterlaterIngentingLesbart() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (Barneprosess barn = start()) {
                til(barn, "arbeider");
                Thread.sleep(ThreadLocalRandom.current().nextInt(3000));
                barn.drep();
                assertThat(barn.sluttkode()).isNotZero();
            }
            assertThat(Klartekstsoek.finn(mappe, MERKER)).as("drap " + i).isEmpty();
        }
    }

    private Barneprosess start() throws Exception {
        return Barneprosess.start(mappe.resolve("tmp"), Lekkasjebarn.class, mappe.toString());
    }

    private static List<String> tilKlar(Barneprosess barn) throws Exception {
        return til(barn, "klar");
    }

    private static List<String> til(Barneprosess barn, String ord) throws Exception {
        List<String> linjer = new ArrayList<>();
        for (String linje = barn.linje(); !linje.equals(ord); linje = barn.linje()) {
            linjer.add(linje);
            if (linjer.size() > 1000) {
                throw new AssertionError("barnet ble aldri " + ord + ": " + linjer.subList(0, 3));
            }
        }
        return linjer;
    }
}

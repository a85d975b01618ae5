package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Maalform;
import bospor.casework.omregning.Sakskilde;
import bospor.casework.omregning.Sakskilde.Lest;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder holds whatever somebody put in it: each file gives a case or a sentence. */
@Timeout(120)
class NotatmappeTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private Map<String, Lest> les() throws Exception {
        Map<String, Lest> ut = new TreeMap<>();
        try (Sakskilde kilde = new Notatmappe(mappe)) {
            for (Sakskilde.Uleste u = kilde.neste(); u != null; u = kilde.neste()) {
                ut.put(u.navn(), u.les());
            }
        }
        return ut;
    }

    private static String setning(@Nullable Lest lest) {
        return lest instanceof Lest.Ubrukelig(String setning) ? setning : "";
    }

    @Test
    void fiendtligeFilerGirHverSinSetningOgNotateneLesesLikevel() throws Exception {
        byte[] notat = Proevenotat.uforseglet(1, Maalform.BOKMAAL);
        Files.write(mappe.resolve("a-godt.pdf"), notat);
        Files.write(mappe.resolve("b-halvt.pdf"), Arrays.copyOf(notat, notat.length / 2));
        Files.write(
                mappe.resolve("c-kryptert.pdf"),
                Tukling.med(notat, d -> d.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()))));
        Files.writeString(mappe.resolve("d-tekst.PDF"), "hei");
        try (RandomAccessFile fil =
                new RandomAccessFile(mappe.resolve("e-stor.pdf").toFile(), "rw")) {
            fil.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            fil.setLength(500L << 20);
        }
        Files.write(mappe.resolve("f-endret.pdf"), Tukling.data(notat, json -> json.replace("\"29100\"", "\"2910\"")));
        Files.createDirectory(mappe.resolve("g-mappe.pdf"));
        Files.writeString(mappe.resolve("les-meg.txt"), "ikke et notat");

        Map<String, Lest> lest = les();

        assertThat(lest).hasSize(7);
        assertThat(lest.get("a-godt")).isInstanceOfSatisfying(Lest.Sak.class, s -> {
            assertThat(s.sak().saksnummer()).isEqualTo("2025/17");
            assertThat(s.sak().resultat()).isNotNull();
        });
        assertThat(setning(lest.get("b-halvt"))).isNotEmpty();
        assertThat(setning(lest.get("c-kryptert"))).contains("kryptert");
        assertThat(setning(lest.get("d-tekst"))).contains("ikke en PDF");
        assertThat(setning(lest.get("e-stor"))).contains("for stor");
        assertThat(setning(lest.get("f-endret"))).contains("Sjekksummen stemmer ikke");
        assertThat(setning(lest.get("g-mappe"))).contains("kan ikke leses");
    }
}

package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Skjermspraak;
import bospor.ui.common.Theme.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every view with every practice household, in both languages, three looks and three sizes of text, on a screen of
 * 1280 × 720: nothing cut off, nothing without a name, nothing too faint, and no exception. The headless screen has scale 1,
 * so 150 % is a window of two thirds, drawn one and a half times as large. A view that shows nothing of the household is
 * looked at once and not ten times.
 *
 * <p>The ordinary build takes a pairwise subset; the group {@code galleri} takes everything, and leaves the pictures in
 * {@code target/galleri}.
 */
class GalleriTest extends Gallerivindu {
    private static final Path BILDER = Path.of("target/galleri");
    private static final List<Locale> SPRAAK = List.of(Skjermspraak.BOKMAAL, Skjermspraak.NYNORSK);
    private static final List<Look> FARGER = List.of(Look.values());
    private static final List<Double> STOERRELSER = List.of(1.0, 1.5, 2.0);
    private static final List<Bilde> BILDENE = List.of(Bilde.values());

    @Test
    void hvertParAvVisningHusstandSpraakFargerOgStoerrelse() {
        List<int[]> kombinasjoner = new ArrayList<>();
        for (boolean avSaken : List.of(true, false)) {
            int bilder = Bilde.alle(avSaken).size();
            kombinasjoner.addAll(av(
                    avSaken, Parvis.av(bilder, husstander(avSaken), SPRAAK.size(), FARGER.size(), STOERRELSER.size())));
        }
        assertThat(gaaGjennom(kombinasjoner, false)).isEmpty();
    }

    @Test
    @Tag("galleri")
    void altSammen() {
        List<int[]> kombinasjoner = new ArrayList<>();
        for (boolean avSaken : List.of(true, false)) {
            int bilder = Bilde.alle(avSaken).size();
            kombinasjoner.addAll(av(
                    avSaken,
                    Parvis.alle(bilder, husstander(avSaken), SPRAAK.size(), FARGER.size(), STOERRELSER.size())));
        }
        assertThat(gaaGjennom(kombinasjoner, true)).isEmpty();
    }

    private static int husstander(boolean avSaken) {
        return avSaken ? Galleri.HUSSTANDER : 1;
    }

    private static List<int[]> av(boolean avSaken, List<int[]> kombinasjoner) {
        List<Bilde> bilder = Bilde.alle(avSaken);
        kombinasjoner.forEach(k -> k[0] = BILDENE.indexOf(bilder.get(k[0])));
        return kombinasjoner;
    }

    /** Only these views, for the one who works on them. */
    private static boolean skalMed(int[] k) {
        String bare = System.getProperty("galleri.bare", "");
        return bare.isEmpty()
                || List.of(bare.split(",")).contains(BILDENE.get(k[0]).name());
    }

    /** Household by household, so that each is looked up once; and view by view, so that each is built once per language. */
    private List<String> gaaGjennom(List<int[]> kombinasjoner, boolean alleBilder) {
        galleri.klar();
        List<String> feil = new ArrayList<>();
        List<int[]> iRekkefoelge = kombinasjoner.stream()
                .filter(GalleriTest::skalMed)
                .sorted(Comparator.<int[]>comparingInt(k -> k[1])
                        .thenComparingInt(k -> k[2])
                        .thenComparingInt(k -> k[0])
                        .thenComparingInt(k -> k[3])
                        .thenComparingInt(k -> k[4]))
                .toList();
        long start = System.nanoTime();
        for (int[] k : iRekkefoelge) {
            String navn = "%s H%02d %s %s %.0f"
                    .formatted(
                            BILDENE.get(k[0]),
                            k[1] + 1,
                            SPRAAK.get(k[2]),
                            FARGER.get(k[3]),
                            STOERRELSER.get(k[4]) * 100);
            galleri.se(
                            BILDENE.get(k[0]),
                            k[1],
                            SPRAAK.get(k[2]),
                            FARGER.get(k[3]),
                            STOERRELSER.get(k[4]),
                            BILDER.resolve(navn.replace(' ', '-') + ".png"),
                            alleBilder)
                    .forEach(f -> feil.add(navn + " % | " + f));
        }
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.printf(
                Locale.ROOT,
                "galleri: %d bilder på %.0f s, %d ms per bilde, %d funn%n",
                iRekkefoelge.size(),
                ms / 1000.0,
                ms / iRekkefoelge.size(),
                feil.size());
        feil.forEach(System.out::println);
        return feil;
    }
}

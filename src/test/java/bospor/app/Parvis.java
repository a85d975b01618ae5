package bospor.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Combinations in which every two values of two different axes meet at least once: far fewer than all of them. */
final class Parvis {
    private record Par(int akse, int verdi, int annenAkse, int annenVerdi) {}

    private Parvis() {}

    /** The combinations, the same each time; each is one index per axis. */
    static List<int[]> av(int... antall) {
        Set<Par> igjen = new HashSet<>();
        for (int a = 0; a < antall.length; a++) {
            for (int b = a + 1; b < antall.length; b++) {
                for (int x = 0; x < antall[a]; x++) {
                    for (int y = 0; y < antall[b]; y++) {
                        igjen.add(new Par(a, x, b, y));
                    }
                }
            }
        }
        List<int[]> ut = new ArrayList<>();
        List<int[]> alle = alle(antall);
        while (!igjen.isEmpty()) {
            int[] best = alle.getFirst();
            int flest = -1;
            for (int[] mulig : alle) {
                int dekker = (int) par(mulig).stream().filter(igjen::contains).count();
                if (dekker > flest) {
                    flest = dekker;
                    best = mulig;
                }
            }
            igjen.removeAll(par(best));
            ut.add(best);
        }
        return ut;
    }

    /** Every combination. */
    static List<int[]> alle(int... antall) {
        List<int[]> ut = new ArrayList<>();
        ut.add(new int[antall.length]);
        for (int a = 0; a < antall.length; a++) {
            List<int[]> videre = new ArrayList<>();
            for (int[] k : ut) {
                for (int x = 0; x < antall[a]; x++) {
                    int[] ny = k.clone();
                    ny[a] = x;
                    videre.add(ny);
                }
            }
            ut = videre;
        }
        return ut;
    }

    private static Set<Par> par(int[] k) {
        Set<Par> ut = new HashSet<>();
        for (int a = 0; a < k.length; a++) {
            for (int b = a + 1; b < k.length; b++) {
                ut.add(new Par(a, k[a], b, k[b]));
            }
        }
        return ut;
    }
}

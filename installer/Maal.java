import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long programs take from being started until they print {@code "oppstartMs"}, seen from outside.
 *
 * <p>Arguments: number of rounds, then {@code NAME=COMMAND} for each program. Every round runs each program once, so that
 * whatever else the machine does hits all of them alike; the first round is not counted. Prints the medians, and the
 * ratio of each to the first.
 */
class Maal {
    void main(String[] args) throws Exception {
        int runder = Integer.parseInt(args[0]);
        Map<String, List<Double>> tider = new LinkedHashMap<>();
        for (int runde = 0; runde <= runder; runde++) {
            for (int i = 1; i < args.length; i++) {
                int skille = args[i].indexOf('=');
                double ms = maal(args[i].substring(skille + 1));
                if (runde > 0) {
                    tider.computeIfAbsent(args[i].substring(0, skille), _ -> new ArrayList<>()).add(ms);
                }
            }
        }
        double foerste = median(tider.values().iterator().next());
        System.out.printf("%-28s %10s %8s %8s %9s%n", "program", "median ms", "min", "maks", "forhold");
        tider.forEach((navn, t) -> System.out.printf(
                "%-28s %10.0f %8.0f %8.0f %9.2f%n",
                navn,
                median(t),
                t.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                t.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                median(t) / foerste));
    }

    private static double maal(String kommando) throws IOException, InterruptedException {
        ProcessBuilder bygger = new ProcessBuilder(Arrays.asList(kommando.split(" ")));
        bygger.redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process prosess = bygger.start();
        double ms = -1;
        try (BufferedReader ut = prosess.inputReader()) {
            for (String linje = ut.readLine(); linje != null; linje = ut.readLine()) {
                if (ms < 0 && linje.contains("oppstartMs")) {
                    ms = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        if (!prosess.waitFor(1, TimeUnit.MINUTES) || ms < 0) {
            prosess.destroyForcibly();
            throw new IOException("kom aldri til første bilde: " + kommando);
        }
        return ms;
    }

    private static double median(List<Double> tider) {
        double[] sortert = tider.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sortert.length;
        return n % 2 == 1 ? sortert[n / 2] : (sortert[n / 2 - 1] + sortert[n / 2]) / 2;
    }
}

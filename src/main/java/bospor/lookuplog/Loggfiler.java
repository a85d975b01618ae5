package bospor.lookuplog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one machine's log in a folder that many machines may share: a file for each day, the head, and the lock.
 * By name the files are in the order of their lines.
 */
record Loggfiler(Path mappe, String maskin) {
    private static final Pattern DAGSFIL = Pattern.compile("bospor-(.+)-\\d{4}-\\d{2}-\\d{2}\\.jsonl");
    private static final Pattern HODEFIL = Pattern.compile("bospor-(.+)\\.hode\\.json");
    private static final int LENGSTE_NAVN = 63;

    /** The files of the machine with this name, which is made safe for a file name. */
    static Loggfiler av(Path mappe, String maskinnavn) {
        return new Loggfiler(mappe, filnavndel(maskinnavn));
    }

    /** All machines that have a log or a head in the folder. */
    static List<Loggfiler> alle(Path mappe) throws IOException {
        SortedSet<String> maskiner = new TreeSet<>();
        for (Path fil : filer(mappe)) {
            for (Pattern navn : List.of(DAGSFIL, HODEFIL)) {
                Matcher m = navn.matcher(navn(fil));
                if (m.matches()) {
                    maskiner.add(m.group(1));
                }
            }
        }
        return maskiner.stream().map(m -> new Loggfiler(mappe, m)).toList();
    }

    /** The machine whose log the file is by its name and folder; a file with another name stands alone. */
    static Loggfiler somHar(Path fil) {
        Matcher m = DAGSFIL.matcher(navn(fil));
        Path mappe = fil.toAbsolutePath().getParent();
        return new Loggfiler(mappe == null ? fil : mappe, m.matches() ? m.group(1) : "");
    }

    String dagsfil(LocalDate dag) {
        return "bospor-" + maskin + "-" + dag + ".jsonl";
    }

    Path sti(String fil) {
        return mappe.resolve(fil);
    }

    Path hode() {
        return mappe.resolve("bospor-" + maskin + ".hode.json");
    }

    Path laas() {
        return mappe.resolve("bospor-" + maskin + ".laas");
    }

    /** The names of the files of all days, the oldest first. */
    List<String> dagsfiler() throws IOException {
        return filer(mappe).stream()
                .map(Loggfiler::navn)
                .filter(navn -> {
                    Matcher m = DAGSFIL.matcher(navn);
                    return m.matches() && m.group(1).equals(maskin);
                })
                .sorted()
                .toList();
    }

    static String navn(Path fil) {
        return String.valueOf(fil.getFileName());
    }

    /** Letters, digits and hyphens stay; where something else had to go, a short hash keeps names apart. */
    private static String filnavndel(String navn) {
        String rent = navn.replaceAll("[^A-Za-z0-9-]", "_");
        if (rent.equals(navn) && !navn.isEmpty() && navn.length() <= LENGSTE_NAVN) {
            return navn;
        }
        String hash = Linjeformat.hash(navn.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        return rent.substring(0, Math.min(rent.length(), LENGSTE_NAVN - 9)) + "_" + hash;
    }

    private static List<Path> filer(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (Stream<Path> barn = Files.list(mappe)) {
            return barn.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw new IOException("mappen lot seg ikke lese ferdig", e);
        }
    }
}

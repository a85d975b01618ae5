package bospor.config;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What the user has chosen on the screen and wants again next time: language, look, sizes. Never anything of a case.
 *
 * <p>Lies in {@code skjerm.properties} beside the user's own settings file and not in it, so that a choice of colours never
 * makes a machine that is not set up look as if it were. A file that is missing or spoilt is as no choice at all.
 */
public final class Skjermvalg {
    private final Path fil;
    private final Map<String, String> valg = new HashMap<>();

    private Skjermvalg(Path fil) {
        this.fil = fil;
    }

    /** The usual place for this user. */
    public static Path vanligFil() {
        return Kilder.brukermappe().resolve("skjerm.properties");
    }

    /** What was chosen last time. Touches the disk. */
    public static Skjermvalg les(Path fil) {
        Skjermvalg ut = new Skjermvalg(fil);
        if (!Files.isReadable(fil)) {
            return ut;
        }
        Properties lest = new Properties();
        try (Reader inn = Files.newBufferedReader(fil)) {
            lest.load(inn);
        } catch (IOException | IllegalArgumentException e) {
            return ut;
        }
        lest.stringPropertyNames().forEach(navn -> ut.valg.put(navn, lest.getProperty(navn)));
        return ut;
    }

    /** What was chosen, or what holds when nothing was. */
    public synchronized String finn(String navn, String ellers) {
        return valg.getOrDefault(navn, ellers);
    }

    /** Remembers the choice, until {@link #skriv} only in memory. */
    public synchronized void sett(String navn, String verdi) {
        valg.put(navn, verdi);
    }

    /** Writes what is remembered. Touches the disk; where it cannot be written, the choice holds until the program ends. */
    public synchronized void skriv() {
        Properties ut = new Properties();
        ut.putAll(valg);
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            try (Writer skriver = Files.newBufferedWriter(fil)) {
                ut.store(skriver, null);
            }
        } catch (IOException e) {
            // A user without a profile folder can work all the same.
        }
    }
}

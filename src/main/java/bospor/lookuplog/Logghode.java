package bospor.lookuplog;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain of a machine ends: number and hash of the last finished line, and how long its file was then. Without
 * it nobody could see that the newest lines were cut off.
 *
 * @param fil name of the file with the last line, empty before the first line
 * @param lengde bytes of that file up to and including the line's end
 */
record Logghode(long n, String hash, String fil, long lengde) {
    static final Logghode TOMT = new Logghode(0, Linjeformat.INGEN_FOER, "", 0);
    private static final String FORMAT = "bospor.logg.hode/1";
    private static final int FORSOEK = 20;

    /** The head that the file holds, or empty when there is none or it is damaged. */
    static Optional<Logghode> les(Path fil) throws IOException {
        try {
            Map<String, @Nullable Object> felter =
                    FlatJson.les(Files.readString(fil, StandardCharsets.UTF_8).strip());
            return felter.get("n") instanceof Long n
                            && felter.get("hash") instanceof String hash
                            && felter.get("fil") instanceof String navn
                            && felter.get("lengde") instanceof Long lengde
                    ? Optional.of(new Logghode(n, hash, navn, lengde))
                    : Optional.empty();
        } catch (NoSuchFileException | IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Puts this head in the place of the one in the file: whoever reads sees one or the other, also after a crash. */
    void skriv(Path fil) throws IOException {
        Map<String, @Nullable Object> felter = new LinkedHashMap<>();
        felter.put("format", FORMAT);
        felter.put("n", n);
        felter.put("hash", hash);
        felter.put("fil", this.fil);
        felter.put("lengde", lengde);
        Path ny = fil.resolveSibling(Loggfiler.navn(fil) + ".ny");
        try (FileOutputStream ut = new FileOutputStream(ny.toFile())) {
            ut.write((FlatJson.skriv(felter) + "\n").getBytes(StandardCharsets.UTF_8));
            ut.getFD().sync();
        }
        bytt(ny, fil);
        syncMappe(fil);
    }

    /** On Windows a virus scanner may hold the old file for a moment. */
    private static void bytt(Path ny, Path fil) throws IOException {
        for (int forsoek = 1; ; forsoek++) {
            try {
                Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException e) {
                if (forsoek == FORSOEK) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            }
        }
    }

    /** Makes the new name last through a power cut where the system can; the line itself is safe already. */
    private static void syncMappe(Path fil) {
        Path mappe = fil.getParent();
        if (mappe != null) {
            try (FileChannel kanal = FileChannel.open(mappe, StandardOpenOption.READ)) {
                kanal.force(true);
            } catch (IOException e) {
                // Windows opens no folders. A head that is one line behind is no fault: the line is found after it.
            }
        }
    }
}

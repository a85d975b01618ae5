package bospor.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one session: random name, readable by its owner only, alive as long as its marker file is locked.
 *
 * <p>A lock goes away with its process, however that ends; so a folder whose marker can be locked belongs to nobody and
 * is swept at the next start. Making a folder and sweeping take the base folder's own lock, so that a new folder is
 * never taken for a dead one before its marker is locked.
 */
public final class Sesjonsmappe {
    private static final Pattern NAVN = Pattern.compile("okt-[0-9a-f]{32}");
    private static final String MARKOER = "i-bruk";
    private static final String BASELAAS = ".laas";
    private static final Object I_DENNE_PROSESSEN = new Object();

    /**
     * The folders of this process. Their markers must not even be opened to be tried: on Linux and macOS a process that
     * closes a file lets go of every lock it has on it, and the next process to sweep would take a living folder for dead.
     */
    private static final Set<String> EGNE = ConcurrentHashMap.newKeySet();

    private final Path mappe;
    private final FileChannel markoer;

    private Sesjonsmappe(Path mappe, FileChannel markoer) {
        this.mappe = mappe;
        this.markoer = markoer;
    }

    /**
     * A new folder under the base folder, which is made when it is missing.
     *
     * @throws IOException when it cannot be made or locked
     */
    public static Sesjonsmappe opprett(Path base, SecureRandom tilfeldig) throws IOException {
        byte[] navn = new byte[16];
        tilfeldig.nextBytes(navn);
        Path mappe = base.toAbsolutePath().resolve("okt-" + HexFormat.of().formatHex(navn));
        Files.createDirectories(base, bareEier(base));
        return medBaselaas(base, () -> {
            Files.createDirectory(mappe, bareEier(base));
            FileChannel markoer =
                    FileChannel.open(mappe.resolve(MARKOER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (markoer.tryLock() == null) {
                throw new IOException("ny markørfil er allerede låst");
            }
            EGNE.add(navn(mappe));
            Files.createDirectory(mappe.resolve("tmp"), bareEier(base));
            return new Sesjonsmappe(mappe, markoer);
        });
    }

    /**
     * Removes the folders of dead sessions and leaves living ones and everything that is not ours. A folder that cannot
     * be removed now is left for the next time.
     *
     * @return number of folders that are gone
     */
    static int rydd(Path base) throws IOException {
        if (!Files.isDirectory(base)) {
            return 0;
        }
        return medBaselaas(base, () -> {
            int borte = 0;
            try (DirectoryStream<Path> mapper = Files.newDirectoryStream(base, Sesjonsmappe::erSesjonsmappe)) {
                for (Path mappe : mapper) {
                    if (erDoed(mappe) && slettAlt(mappe)) {
                        borte++;
                    }
                }
            }
            return borte;
        });
    }

    /** The database file's path as H2 wants it, without its suffix. */
    Path database() {
        return mappe.resolve("c");
    }

    /** Where files lie that must go away with the session. */
    public Path temp() {
        return mappe.resolve("tmp");
    }

    /** Removes the folder with everything in it, the marker last. What cannot be removed is swept at the next start. */
    public void slett() {
        slettInnhold(mappe);
        try {
            markoer.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
        slettAlt(mappe);
        EGNE.remove(navn(mappe));
    }

    private static boolean erSesjonsmappe(Path sti) {
        return NAVN.matcher(navn(sti)).matches() && Files.isDirectory(sti, LinkOption.NOFOLLOW_LINKS);
    }

    /** The random name alone: no two folders have the same, wherever they lie and however the way there is written. */
    private static String navn(Path mappe) {
        return String.valueOf(mappe.getFileName());
    }

    private static boolean erDoed(Path mappe) {
        if (EGNE.contains(navn(mappe))) {
            return false;
        }
        Path markoer = mappe.resolve(MARKOER);
        if (!Files.exists(markoer, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (FileChannel kanal = FileChannel.open(markoer, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock laas = kanal.tryLock()) {
            return laas != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean slettAlt(Path mappe) {
        slettInnhold(mappe);
        try {
            Files.deleteIfExists(mappe.resolve(MARKOER));
            Files.deleteIfExists(mappe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes what it can except the marker; links are removed, never followed. */
    private static void slettInnhold(Path mappe) {
        try {
            Files.walkFileTree(mappe, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path fil, BasicFileAttributes egenskaper) {
                    if (!fil.equals(mappe.resolve(MARKOER))) {
                        slettStille(fil);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path fil, IOException feil) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path undermappe, @Nullable IOException feil) {
                    if (!undermappe.equals(mappe)) {
                        slettStille(undermappe);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The visitor answers every failure itself; what is left is swept at the next start.
        }
    }

    private static void slettStille(Path sti) {
        try {
            Files.deleteIfExists(sti);
        } catch (IOException e) {
            // In use or not ours to delete: it is ciphertext without a key, and swept at the next start.
        }
    }

    private static FileAttribute<?>[] bareEier(Path base) {
        return base.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Runs alone among all processes that use the base folder; the static lock is for those in this process. */
    private static <T> T medBaselaas(Path base, IoArbeid<T> arbeid) throws IOException {
        synchronized (I_DENNE_PROSESSEN) {
            try (FileChannel kanal = FileChannel.open(
                            base.resolve(BASELAAS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = kanal.lock()) {
                return arbeid.utfoer();
            }
        }
    }

    private interface IoArbeid<T> {
        T utfoer() throws IOException;
    }
}

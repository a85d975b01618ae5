package bospor.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The H2 file of one session. It is handed sealed bytes and keyed hashes only, so nothing that H2 writes or says can
 * hold plain content.
 *
 * <p>Used by one thread, which nobody interrupts: an interrupt during H2's file access closes the file.
 */
final class Sesjonsdatabase implements AutoCloseable {
    /** What H2 adds to the path of a database. */
    static final String ENDELSE = ".mv.db";

    /**
     * No trace file (with H2's own settings it holds column values in clear), no closing hook of H2's that races with
     * ours, the file stays open for as long as we say so, no compaction of what is deleted next, and no result that
     * spills into a temporary file.
     */
    private static final String VALG = ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0;MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=16384";

    private final Connection forbindelse;
    private final @Nullable FileChannel sletterVedLukking;

    private Sesjonsdatabase(Connection forbindelse, @Nullable FileChannel sletterVedLukking) {
        this.forbindelse = forbindelse;
        this.sletterVedLukking = sletterVedLukking;
    }

    /**
     * A new, empty database under a random key that nobody keeps.
     *
     * @param slettVedLukking whether the operating system is to remove the file as soon as the process is gone, also
     *     when it is killed (on Linux the name goes away at once)
     */
    static Sesjonsdatabase opprett(Path sti, SecureRandom tilfeldig, boolean slettVedLukking)
            throws SQLException, IOException {
        char[] passord = passord(tilfeldig);
        try {
            Connection forbindelse = koble(sti, passord);
            try (Statement sql = forbindelse.createStatement()) {
                sql.execute("CREATE TABLE sak (id BINARY(32) PRIMARY KEY, nr BIGINT NOT NULL, ref VARBINARY NOT NULL)");
                sql.execute("CREATE TABLE innhold (sak BINARY(32), slag TINYINT, data BLOB NOT NULL,"
                        + " PRIMARY KEY (sak, slag))");
            }
            forbindelse.setAutoCommit(false);
            return new Sesjonsdatabase(forbindelse, slettVedLukking ? slettehaandtak(sti) : null);
        } finally {
            Arrays.fill(passord, '\0');
        }
    }

    /** Opens the file with the password, which H2 overwrites. */
    static Connection koble(Path sti, char[] passord) throws SQLException {
        Properties egenskaper = new Properties();
        egenskaper.put("user", "okt");
        egenskaper.put("password", passord);
        String plass = sti.toAbsolutePath().toString().replace('\\', '/');
        if (plass.indexOf(';') >= 0) {
            throw new SQLException("stien kan ikke skrives i en H2-adresse", "42000", 90046);
        }
        Connection forbindelse = new Driver().connect("jdbc:h2:file:" + plass + VALG, egenskaper);
        if (forbindelse == null) {
            throw new SQLException("H2 kjenner ikke adressen", "42000", 90046);
        }
        return forbindelse;
    }

    /** Keeps the sealed content of one kind for a case, and that the case was the last one touched. */
    void lagre(byte[] sak, byte[] forseglingAvRef, int slag, byte[] forseglet) throws SQLException {
        try (PreparedStatement nySak = forbindelse.prepareStatement("MERGE INTO sak (id, nr, ref) KEY (id)"
                        + " VALUES (?, (SELECT COALESCE(MAX(nr), 0) + 1 FROM sak), ?)");
                PreparedStatement nyttInnhold = forbindelse.prepareStatement(
                        "MERGE INTO innhold (sak, slag, data) KEY (sak, slag) VALUES (?, ?, ?)")) {
            nySak.setBytes(1, sak);
            nySak.setBytes(2, forseglingAvRef);
            nySak.executeUpdate();
            nyttInnhold.setBytes(1, sak);
            nyttInnhold.setInt(2, slag);
            nyttInnhold.setBytes(3, forseglet);
            nyttInnhold.executeUpdate();
            forbindelse.commit();
        }
    }

    /** The sealed content of one kind for a case, or null. */
    byte @Nullable [] hent(byte[] sak, int slag) throws SQLException {
        try (PreparedStatement sql =
                forbindelse.prepareStatement("SELECT data FROM innhold WHERE sak = ? AND slag = ?")) {
            sql.setBytes(1, sak);
            sql.setInt(2, slag);
            try (ResultSet rader = sql.executeQuery()) {
                return rader.next() ? rader.getBytes(1) : null;
            }
        }
    }

    /** The cases, the last one touched first. */
    List<Sak> saker() throws SQLException {
        List<Sak> saker = new ArrayList<>();
        try (Statement sql = forbindelse.createStatement();
                ResultSet rader = sql.executeQuery("SELECT id, ref FROM sak ORDER BY nr DESC")) {
            while (rader.next()) {
                saker.add(new Sak(rader.getBytes(1), rader.getBytes(2)));
            }
        }
        return saker;
    }

    /** Whether what was committed can still be read, after something went wrong. */
    boolean virker() {
        try (Statement sql = forbindelse.createStatement()) {
            forbindelse.rollback();
            sql.execute("INSERT INTO sak VALUES (X'00', 0, X'00')");
            forbindelse.rollback();
            saker();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes the file at once, without writing anything more to it. */
    @Override
    public void close() {
        try (Statement sql = forbindelse.createStatement()) {
            sql.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // The command itself ends the connection, and a damaged database may refuse it; the file is deleted next.
        }
        if (sletterVedLukking != null) {
            try {
                sletterVedLukking.close();
            } catch (IOException e) {
                // The folder is deleted next, and swept at the next start at the latest.
            }
        }
    }

    private static FileChannel slettehaandtak(Path sti) throws IOException {
        return FileChannel.open(
                sti.resolveSibling(sti.getFileName() + ENDELSE),
                StandardOpenOption.READ,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** 256 random bits for the file and 128 for H2's user, in hexadecimal; never a string, which cannot be wiped. */
    private static char[] passord(SecureRandom tilfeldig) {
        byte[] biter = new byte[48];
        tilfeldig.nextBytes(biter);
        char[] passord = new char[97];
        int plass = 0;
        for (int i = 0; i < biter.length; i++) {
            if (i == 32) {
                passord[plass++] = ' ';
            }
            passord[plass++] = Character.forDigit((biter[i] >> 4) & 0xf, 16);
            passord[plass++] = Character.forDigit(biter[i] & 0xf, 16);
        }
        Arrays.fill(biter, (byte) 0);
        return passord;
    }

    /** A case as it stands in the file: keyed hash and sealed reference. */
    @SuppressWarnings("ArrayRecordComponent") // Handed from one method to the next, never compared.
    record Sak(byte[] id, byte[] forseglingAvRef) {}
}

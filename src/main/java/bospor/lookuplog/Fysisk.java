package bospor.lookuplog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in a file, whatever it holds.
 *
 * @param nr line number in the file, from 1
 * @param start offset of its first byte
 * @param slutt offset after its last byte, the line end not counted
 * @param avsluttet whether a line end follows
 * @param ledd what it says, null when it cannot be read
 */
record Fysisk(
        Path fil,
        int nr,
        long start,
        long slutt,
        boolean avsluttet,
        String hash,
        @Nullable Ledd ledd) {
    /** The part of a log line that the chain needs; small, so that years of lines can be held. */
    record Ledd(
            long n,
            String forrige,
            Logglinje.Linjetype type,
            @Nullable String resultat,
            String spoersmaal) {
        static Ledd av(Logglinje l) {
            String spoersmaal = Linjeformat.hash(l.spoersmaal().toString().getBytes(StandardCharsets.UTF_8));
            return new Ledd(l.n(), l.forrige(), l.type(), l.resultat(), spoersmaal);
        }
    }

    /** The lines of the file from the offset on, which is the start of a line; none when the file is missing. */
    static List<Fysisk> les(Path fil, long fra) throws IOException {
        if (!Files.exists(fil)) {
            return List.of();
        }
        byte[] alt = lesBytes(fil, fra, Files.size(fil));
        List<Fysisk> linjer = new ArrayList<>();
        for (Linjeformat.Utsnitt u : Linjeformat.del(alt)) {
            byte[] linje = Arrays.copyOfRange(alt, u.start(), u.slutt());
            linjer.add(new Fysisk(
                    fil,
                    linjer.size() + 1,
                    fra + u.start(),
                    fra + u.slutt(),
                    u.slutt() < alt.length,
                    Linjeformat.hash(linje),
                    Linjeformat.les(linje).map(Ledd::av).orElse(null)));
        }
        return linjer;
    }

    /** Whether this is a whole line that follows the one with this number and hash; its line end may be missing. */
    boolean foelger(long n, String hash) {
        return ledd != null && ledd.n() == n + 1 && ledd.forrige().equals(hash);
    }

    /**
     * The AVBRUTT line that accounts for the unfinished lines from this place on and goes on with the chain after the
     * line with this number and hash.
     *
     * @return its place in the list, or -1
     */
    static int avbruddslinje(List<Fysisk> linjer, int fra, long n, String hash) throws IOException {
        for (int i = fra + 1; i < linjer.size(); i++) {
            Fysisk f = linjer.get(i);
            if (f.foelger(n, hash)
                    && f.ledd() != null
                    && f.ledd().type() == Logglinje.Linjetype.AVBRUTT
                    && hashAv(linjer.subList(fra, i)).equals(f.ledd().resultat())) {
                return i;
            }
        }
        return -1;
    }

    /** The hash of these lines together, each with a line end. */
    static String hashAv(List<Fysisk> linjer) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        for (Fysisk f : linjer) {
            ut.writeBytes(lesBytes(f.fil, f.start, f.slutt));
            ut.write('\n');
        }
        return Linjeformat.hash(ut.toByteArray());
    }

    private static byte[] lesBytes(Path fil, long fra, long til) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Math.max(0, til - fra))];
        try (RandomAccessFile leser = new RandomAccessFile(fil.toFile(), "r")) {
            leser.seek(fra);
            leser.readFully(bytes);
        }
        return bytes;
    }
}

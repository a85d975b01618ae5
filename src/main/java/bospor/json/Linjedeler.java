package bospor.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines without their line ends. A line longer than the limit comes cut off right after it,
 * so that whoever reads it can tell, and the rest of it is thrown away.
 */
public final class Linjedeler {
    private final InputStream inn;
    private final int lengst;
    private final byte[] buffer = new byte[1 << 16];
    private int fra;
    private int til;

    /** Cuts this stream, which the caller closes; {@code lengst} is counted in bytes. */
    public Linjedeler(InputStream inn, int lengst) {
        this.inn = inn;
        this.lengst = lengst;
    }

    /** The next line, null after the last. Blocks until it is there. */
    public byte @Nullable [] neste() throws IOException {
        ByteArrayOutputStream linje = new ByteArrayOutputStream(512);
        boolean noe = false;
        while (fra < til || fyll()) {
            noe = true;
            int slutt = fra;
            while (slutt < til && buffer[slutt] != '\n') {
                slutt++;
            }
            int plass = lengst + 1 - linje.size();
            linje.write(buffer, fra, Math.min(slutt - fra, plass));
            fra = slutt + 1;
            if (slutt < til) {
                return linje.toByteArray();
            }
        }
        return noe ? linje.toByteArray() : null;
    }

    /** Whether the next line may have to be waited for. */
    public boolean maaVente() throws IOException {
        for (int i = fra; i < til; i++) {
            if (buffer[i] == '\n') {
                return false;
            }
        }
        return inn.available() == 0;
    }

    private boolean fyll() throws IOException {
        fra = 0;
        til = Math.max(inn.read(buffer), 0);
        return til > 0;
    }
}

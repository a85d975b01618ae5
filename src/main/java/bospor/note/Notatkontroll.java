package bospor.note;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Regelverk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.util.Set;

/**
 * Checks beregningsnotater: seal, checksum, pages, and the amount calculated anew. A file from anywhere is read in bounded
 * time and memory; nothing in it is run and nothing is fetched. Never on the screen's thread.
 */
public final class Notatkontroll implements Notatgransker {
    private static final Duration LENGST = Duration.ofMinutes(2);

    private final Regelverk regelverk;
    private final Set<TrustAnchor> roetter;
    private final Duration lengst;

    /** Calculates anew with these rules; seals from issuers under these roots are known. */
    public Notatkontroll(Regelverk regelverk, Set<TrustAnchor> roetter) {
        this(regelverk, roetter, LENGST);
    }

    Notatkontroll(Regelverk regelverk, Set<TrustAnchor> roetter, Duration lengst) {
        this.regelverk = regelverk;
        this.roetter = Set.copyOf(roetter);
        this.lengst = lengst;
    }

    @Override
    public Kontrollsvar kontroller(Path fil) throws IOException {
        try (InputStream inn = Files.newInputStream(fil)) {
            return kontroller(inn.readNBytes(Pdfsluse.STOERSTE_FIL + 1));
        }
    }

    /** Checks the bytes of a file. */
    public Kontrollsvar kontroller(byte[] fil) {
        return Begrenset.kjoer(() -> utfoer(fil), lengst, Kontrollsvar.IkkeNotat::new);
    }

    private Kontrollsvar utfoer(byte[] fil) {
        try {
            return new Kontrollgang(regelverk, roetter, Pdfinnhold.les(fil)).kontroller();
        } catch (IkkeNotat e) {
            return new Kontrollsvar.IkkeNotat(e.setning());
        }
    }
}

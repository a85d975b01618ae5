package bospor.rates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder where an office keeps rule packs of its own: one pack in each file that ends with {@code .json}, and its
 * signature, if it has one, in the file of the same name with {@code .jws} after it.
 */
public final class Regelpakkemappe {
    private static final int STOERSTE = 2 << 20;
    private static final int STOERSTE_SIGNATUR = 64 << 10;

    private Regelpakkemappe() {}

    /**
     * Reads every pack of the folder, in the order of the file names. Touches the disk.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static List<Pakkefil> les(Path mappe) throws IOException {
        List<Path> filer = new ArrayList<>();
        try (DirectoryStream<Path> innhold = Files.newDirectoryStream(mappe, "*.json")) {
            innhold.forEach(filer::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        filer.sort(null);
        List<Pakkefil> ut = new ArrayList<>();
        for (Path fil : filer) {
            ut.add(lesFil(fil));
        }
        return ut;
    }

    private static Pakkefil lesFil(Path fil) {
        String navn = String.valueOf(fil.getFileName());
        Path signatur = fil.resolveSibling(navn + Signertfil.ENDELSE);
        try {
            // A signature that cannot be read is a fault, never no signature.
            return av(navn, innhold(fil), Files.notExists(signatur) ? null : les(signatur, STOERSTE_SIGNATUR));
        } catch (IOException e) {
            return new Pakkefil.Uleselig(
                    navn, "filen eller signaturen kan ikke leses; sjekk at du har tilgang til dem");
        }
    }

    /** The bytes of a file; of one that is too large to be a pack, too many to be one. Touches the disk. */
    public static byte[] innhold(Path fil) throws IOException {
        return les(fil, STOERSTE);
    }

    /** The pack that these bytes are, with the signature that lies beside it. */
    public static Pakkefil av(String navn, byte[] utf8, byte @Nullable [] signatur) {
        if (utf8.length > STOERSTE) {
            return new Pakkefil.Uleselig(navn, "filen er for stor til å være en regelpakke");
        }
        try {
            Signertfil signert = signatur == null ? null : new Signertfil(utf8, signatur);
            return new Pakkefil.Lest(navn, sha256(utf8), Regelpakkeleser.les(utf8), signert);
        } catch (Satsfeil e) {
            return new Pakkefil.Uleselig(navn, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] les(Path fil, int stoerste) throws IOException {
        try (InputStream inn = Files.newInputStream(fil)) {
            return inn.readNBytes(stoerste + 1);
        }
    }

    private static String sha256(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 er påkrevd i enhver Java", e);
        }
    }
}

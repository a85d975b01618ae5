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

/** The folder where an office keeps rule packs of its own: one pack in each file that ends with {@code .json}. */
public final class Regelpakkemappe {
    private static final int STOERSTE = 2 << 20;

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
        try (InputStream inn = Files.newInputStream(fil)) {
            byte[] utf8 = inn.readNBytes(STOERSTE + 1);
            return utf8.length > STOERSTE
                    ? new Pakkefil.Uleselig(navn, "filen er for stor til å være en regelpakke")
                    : new Pakkefil.Lest(navn, sha256(utf8), Regelpakkeleser.les(utf8));
        } catch (IOException e) {
            return new Pakkefil.Uleselig(navn, "filen kan ikke leses; sjekk at du har tilgang til den");
        } catch (Satsfeil e) {
            return new Pakkefil.Uleselig(navn, String.valueOf(e.getMessage()));
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

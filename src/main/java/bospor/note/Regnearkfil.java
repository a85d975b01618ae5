package bospor.note;

import bospor.casework.regneark.Regneark;
import bospor.casework.regneark.Regnearkskriver;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes a spreadsheet as {@code .xlsx}, or its first sheet as {@code .csv}, under another name first: whole or not at all. */
public final class Regnearkfil implements Regnearkskriver {
    private static final String CSV = ".csv";

    @Override
    public void skriv(Regneark regneark, Path fil) throws IOException {
        String navn = String.valueOf(fil.getFileName());
        Path halv = fil.resolveSibling("." + navn + ".skrives");
        try {
            try (OutputStream ut = new BufferedOutputStream(Files.newOutputStream(halv))) {
                if (navn.toLowerCase(Locale.ROOT).endsWith(CSV)) {
                    Csvskriver.skriv(regneark.ark().getFirst(), ut);
                } else {
                    Xlsxskriver.skriv(regneark, ut);
                }
            }
            Files.move(halv, fil, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(halv);
        }
    }
}

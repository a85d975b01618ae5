package bospor.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Searches files for words in clear: UTF-8, UTF-16 of both byte orders, and base64 at each of its three offsets. */
public final class Klartekstsoek {
    private Klartekstsoek() {}

    /** What was found where, as {@code file: word encoding}. */
    public static List<String> finn(Path mappe, String... ord) throws IOException {
        List<String> funn = new ArrayList<>();
        for (Path fil : filer(mappe)) {
            byte[] innhold = Files.readAllBytes(fil);
            for (String o : ord) {
                former(o).forEach((navn, moenster) -> {
                    if (inneholder(innhold, moenster)) {
                        funn.add(fil.getFileName() + ": " + navn);
                    }
                });
            }
        }
        return funn;
    }

    public static List<Path> filer(Path mappe) throws IOException {
        try (Stream<Path> stier = Files.walk(mappe)) {
            return stier.filter(Files::isRegularFile).toList();
        }
    }

    /** Files that are packed, so that words in them are not seen: spreadsheets and PDFs. */
    public static List<Path> pakkede(Path mappe) throws IOException {
        List<Path> ut = new ArrayList<>();
        for (Path fil : filer(mappe)) {
            byte[] start;
            try (InputStream inn = Files.newInputStream(fil)) {
                start = inn.readNBytes(4);
            }
            String merke = new String(start, StandardCharsets.ISO_8859_1);
            if (merke.startsWith("PK") || merke.equals("%PDF")) {
                ut.add(fil);
            }
        }
        return ut;
    }

    /** Everything in a spreadsheet as text. */
    public static String pakketUt(Path regneark) throws IOException {
        StringBuilder ut = new StringBuilder();
        try (ZipFile zip = new ZipFile(regneark.toFile())) {
            for (ZipEntry del : Collections.list(zip.entries())) {
                ut.append(new String(zip.getInputStream(del).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return ut.toString();
    }

    /** Whether the bytes hold the pattern. */
    public static boolean inneholder(byte[] innhold, byte[] moenster) {
        ytre:
        for (int i = 0; i <= innhold.length - moenster.length; i++) {
            for (int j = 0; j < moenster.length; j++) {
                if (innhold[i + j] != moenster[j]) {
                    continue ytre;
                }
            }
            return true;
        }
        return false;
    }

    private static Map<String, byte[]> former(String ord) {
        Map<String, byte[]> former = new LinkedHashMap<>();
        for (Charset tegnsett : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            former.put(tegnsett.name(), ord.getBytes(tegnsett));
        }
        for (int forskyvning = 0; forskyvning < 3; forskyvning++) {
            String alt = Base64.getEncoder()
                    .encodeToString(("x".repeat(forskyvning) + ord).getBytes(StandardCharsets.UTF_8));
            int fra = forskyvning == 0 ? 0 : 4;
            String midten = alt.substring(fra, alt.length() - 4);
            former.put("base64+" + forskyvning, midten.getBytes(StandardCharsets.US_ASCII));
        }
        return former;
    }
}

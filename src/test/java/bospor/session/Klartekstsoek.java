package bospor.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

package bospor.simulator.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads HTTP/1.1 requests from one connection. */
final class Kallleser {
    private static final int MAKS_LINJE = 32_768;
    private static final int MAKS_HODER = 200;
    private static final int MAKS_KROPP = 1 << 20;

    private final InputStream inn;

    Kallleser(InputStream inn) {
        this.inn = new BufferedInputStream(inn);
    }

    /** The next request, or null when the other side is done. */
    @Nullable
    Kall les(OutputStream ut) throws IOException {
        String foerste = linje();
        if (foerste == null || foerste.isEmpty()) {
            return null;
        }
        String[] deler = foerste.split(" ", -1);
        if (deler.length != 3 || !deler[2].startsWith("HTTP/1.")) {
            throw new IOException("ikke en HTTP-forespørsel");
        }
        Map<String, String> hoder = hoder();
        if ("HTTP/1.0".equals(deler[2])) {
            hoder.putIfAbsent("connection", "close");
        }
        if (hoder.containsKey("transfer-encoding")) {
            throw new IOException("kropp i biter leses ikke");
        }
        int lengde = Integer.parseInt(hoder.getOrDefault("content-length", "0"));
        if (lengde < 0 || lengde > MAKS_KROPP) {
            throw new IOException("for stor forespørsel");
        }
        if (lengde > 0 && "100-continue".equalsIgnoreCase(hoder.get("expect"))) {
            ut.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            ut.flush();
        }
        byte[] kropp = inn.readNBytes(lengde);
        return kropp.length < lengde ? null : Kall.av(deler[0], deler[1], hoder, kropp);
    }

    private Map<String, String> hoder() throws IOException {
        Map<String, String> hoder = new HashMap<>();
        for (int i = 0; i < MAKS_HODER; i++) {
            String linje = linje();
            if (linje == null || linje.isEmpty()) {
                return hoder;
            }
            int skille = linje.indexOf(':');
            if (skille > 0) {
                hoder.put(
                        linje.substring(0, skille).strip().toLowerCase(Locale.ROOT),
                        linje.substring(skille + 1).strip());
            }
        }
        throw new IOException("for mange hoder");
    }

    private @Nullable String linje() throws IOException {
        ByteArrayOutputStream linje = new ByteArrayOutputStream();
        int tegn;
        while ((tegn = inn.read()) != '\n') {
            if (tegn < 0) {
                return null;
            }
            if (linje.size() > MAKS_LINJE) {
                throw new IOException("for lang linje");
            }
            if (tegn != '\r') {
                linje.write(tegn);
            }
        }
        return linje.toString(StandardCharsets.ISO_8859_1);
    }
}

package bospor.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Texts by name as bytes, read again by the same program within the session: lengths and UTF-8, nothing more. */
final class Felttekster {
    private Felttekster() {}

    static byte[] skriv(Map<String, String> felter) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(ut)) {
            data.writeInt(felter.size());
            for (Map.Entry<String, String> felt : felter.entrySet()) {
                skriv(data, felt.getKey());
                skriv(data, felt.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    static Map<String, String> les(byte[] innhold) {
        Map<String, String> felter = new HashMap<>();
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(innhold))) {
            int antall = data.readInt();
            for (int i = 0; i < antall; i++) {
                felter.put(lesTekst(data), lesTekst(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return felter;
    }

    private static void skriv(DataOutputStream data, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String lesTekst(DataInputStream data) throws IOException {
        return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
    }
}

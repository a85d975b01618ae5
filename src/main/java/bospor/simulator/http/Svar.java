package bospor.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One answer: status, headers, body and how it is to travel.
 *
 * @param kropp the body; empty means no body and no {@code Content-Type}
 */
public record Svar(int status, Map<String, String> hoder, String kropp, Levering levering) {
    /** Keeps its own copy of the headers. */
    public Svar {
        hoder = Map.copyOf(hoder);
    }

    /** An answer with a body of this media type. */
    public static Svar av(int status, String type, String kropp) {
        return new Svar(status, Map.of("Content-Type", type), kropp, Levering.VANLIG);
    }

    /** An answer with a JSON body. */
    public static Svar json(int status, String kropp) {
        return av(status, "application/json", kropp);
    }

    /** An answer without a body. */
    public static Svar tomt(int status) {
        return new Svar(status, Map.of(), "", Levering.VANLIG);
    }

    /** The page that a gateway in front of the application shows. */
    public static Svar html(int status) {
        return av(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html><head><title>" + status + "</title></head><body><h1>" + status
                        + "</h1><p>Unknown instance. ID=0</p></body></html>");
    }

    /** The same with one more header, or the header replaced. */
    public Svar med(String hode, String verdi) {
        Map<String, String> nye = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        nye.putAll(hoder);
        nye.put(hode, verdi);
        return new Svar(status, nye, kropp, levering);
    }

    /** The same, travelling this way. */
    public Svar med(Levering ny) {
        return new Svar(status, hoder, kropp, ny);
    }

    byte[] byter() {
        return kropp.getBytes(StandardCharsets.UTF_8);
    }
}

package bospor.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as a query or a form writes them ({@code a=1&b=2}). */
final class Parametre {
    private Parametre() {}

    static Map<String, String> les(String tekst) {
        Map<String, String> ut = new LinkedHashMap<>();
        for (String par : tekst.split("&", -1)) {
            if (!par.isEmpty()) {
                int skille = par.indexOf('=');
                ut.putIfAbsent(
                        avkod(skille < 0 ? par : par.substring(0, skille)),
                        skille < 0 ? "" : avkod(par.substring(skille + 1)));
            }
        }
        return ut;
    }

    static String avkod(String tekst) {
        try {
            return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return tekst; // a stray percent sign is no reason to lose the request
        }
    }
}

package bospor.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kinds of addresses may be called. */
public final class Adresser {
    private static final Pattern IPV4_LOKAL = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Adresser() {}

    /** Https anywhere, plain http on this machine only. */
    static boolean erTillatt(URI adresse) {
        String skjema = adresse.getScheme() == null ? "" : adresse.getScheme().toLowerCase(Locale.ROOT);
        return adresse.getHost() != null
                && (skjema.equals("https") || (skjema.equals("http") && erLokal(adresse.getHost())));
    }

    /** Whether the host is this machine by its name alone; no name is looked up. */
    public static boolean erLokal(@Nullable String vert) {
        return vert != null
                && (vert.equalsIgnoreCase("localhost")
                        || vert.equals("[::1]")
                        || vert.equals("::1")
                        || IPV4_LOKAL.matcher(vert).matches());
    }
}

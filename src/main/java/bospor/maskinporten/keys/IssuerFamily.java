package bospor.maskinporten.keys;

import java.util.Locale;

/** Who issued an enterprise certificate; Maskinporten takes those of two authorities. */
public enum IssuerFamily {
    BUYPASS,
    COMMFIDES,
    OTHER;

    static IssuerFamily of(String issuer) {
        String upper = issuer.toUpperCase(Locale.ROOT);
        if (upper.contains("BUYPASS")) {
            return BUYPASS;
        }
        return upper.contains("COMMFIDES") ? COMMFIDES : OTHER;
    }
}

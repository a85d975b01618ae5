package bospor.app;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for a fault in the program: the same fault gives the same code on every machine, and the code holds
 * nothing of what the fault was about.
 */
final class Feilkode {
    private static final int MEST = 12;

    private Feilkode() {}

    /** Seven letters and digits, from the kinds of exceptions and the places in the program; messages do not count. */
    static String av(Throwable feil) {
        StringBuilder sted = new StringBuilder();
        for (Throwable t = feil; t != null; t = t.getCause()) {
            sted.append(t.getClass().getName()).append('\n');
            StackTraceElement[] spor = t.getStackTrace();
            for (int i = 0; i < Math.min(MEST, spor.length); i++) {
                if (spor[i].getClassName().startsWith("bospor.")) {
                    sted.append(spor[i].getClassName())
                            .append('.')
                            .append(spor[i].getMethodName())
                            .append(':')
                            .append(spor[i].getLineNumber())
                            .append('\n');
                }
            }
        }
        CRC32 sum = new CRC32();
        sum.update(sted.toString().getBytes(StandardCharsets.UTF_8));
        return "B"
                + String.format(Locale.ROOT, "%6s", Long.toString(sum.getValue() % 2_176_782_336L, 36))
                        .replace(' ', '0')
                        .toUpperCase(Locale.ROOT);
    }
}

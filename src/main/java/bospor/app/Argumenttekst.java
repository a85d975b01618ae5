package bospor.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the command line as they were typed. Where the machine's character set is no UTF-8 (a service with
 * {@code LANG=C}), Java has replaced every æ, ø and å before the program sees them; Linux still has the bytes.
 */
final class Argumenttekst {
    private static final Path SOM_SKREVET = Path.of("/proc/self/cmdline");

    private Argumenttekst() {}

    /** The words, read again from the system where some were damaged on the way in. */
    static String[] somSkrevet(String[] args) {
        boolean skadet = Arrays.stream(args).anyMatch(a -> !a.chars().allMatch(c -> c < 0x80));
        boolean utf8 = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
        return skadet && !utf8 && Files.isReadable(SOM_SKREVET) ? fraSystemet(args) : args;
    }

    private static String[] fraSystemet(String[] args) {
        try {
            List<String> alle =
                    List.of(new String(Files.readAllBytes(SOM_SKREVET), StandardCharsets.UTF_8).split("\0", -1));
            // The last word ends with a zero byte, so there is one empty text after it.
            int slutt = alle.size() - 1;
            return slutt < args.length
                    ? args
                    : alle.subList(slutt - args.length, slutt).toArray(String[]::new);
        } catch (IOException e) {
            return args;
        }
    }
}

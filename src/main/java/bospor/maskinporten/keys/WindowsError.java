package bospor.maskinporten.keys;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The error numbers of Windows in messages of its provider: {@code error 2148532334, …}, the text in any language. */
final class WindowsError {
    private static final Pattern NUMBER = Pattern.compile("error (\\d{1,10})\\b");
    private static final Map<Long, KeyProblem> PROBLEMS = Map.ofEntries(
            Map.entry(0x8010006EL, KeyProblem.CANCELLED),
            Map.entry(0x80090036L, KeyProblem.CANCELLED),
            Map.entry(1223L, KeyProblem.CANCELLED),
            Map.entry(0x80100069L, KeyProblem.CARD_REMOVED),
            Map.entry(0x8010006BL, KeyProblem.WRONG_PIN),
            Map.entry(0x8010006CL, KeyProblem.PIN_BLOCKED),
            Map.entry(0x80090016L, KeyProblem.NOT_FOUND),
            Map.entry(0x8009000DL, KeyProblem.NOT_FOUND),
            Map.entry(0x80090010L, KeyProblem.ACCESS_DENIED),
            Map.entry(0x80090022L, KeyProblem.ACCESS_DENIED),
            Map.entry(5L, KeyProblem.ACCESS_DENIED));

    private WindowsError() {}

    /** The problem that the message tells, empty when it holds no number that we know. */
    static Optional<KeyProblem> in(String message) {
        Matcher found = NUMBER.matcher(message);
        return found.find() ? Optional.ofNullable(PROBLEMS.get(Long.valueOf(found.group(1)))) : Optional.empty();
    }
}

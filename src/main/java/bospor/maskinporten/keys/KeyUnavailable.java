package bospor.maskinporten.keys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key cannot be used. The message is the name of the problem only: no file, no alias, no password. */
public final class KeyUnavailable extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Pattern WINDOWS_ERROR = Pattern.compile("error (\\d{3,10})");

    private final KeyProblem problem;

    /** The key cannot be used for this reason. */
    public KeyUnavailable(KeyProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** Why. */
    public KeyProblem problem() {
        return problem;
    }

    /** The problem that an exception of the key's provider tells, by the error number of Windows where there is one. */
    static KeyUnavailable of(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 10; t = t.getCause(), depth++) {
            if (t instanceof KeyUnavailable) {
                return (KeyUnavailable) t;
            }
            Matcher number = WINDOWS_ERROR.matcher(t.getMessage() == null ? "" : t.getMessage());
            if (number.find()) {
                return new KeyUnavailable(KeyProblem.ofWindowsError(Long.parseLong(number.group(1))));
            }
        }
        return new KeyUnavailable(KeyProblem.SIGNING_FAILED);
    }
}

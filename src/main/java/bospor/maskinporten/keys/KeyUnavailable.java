package bospor.maskinporten.keys;

import java.util.Optional;

/** A key cannot be used. The message is the name of the problem only: no file, no alias, no password. */
public final class KeyUnavailable extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 10;

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

    /** The problem that an exception of the key's provider tells by an error number of Windows, or the other one. */
    static KeyUnavailable of(Throwable failure, KeyProblem otherwise) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < DEEPEST_CAUSE; t = t.getCause(), depth++) {
            if (t instanceof KeyUnavailable known) {
                return known;
            }
            Optional<KeyProblem> told = WindowsError.in(t.getMessage() == null ? "" : t.getMessage());
            if (told.isPresent()) {
                return new KeyUnavailable(told.get());
            }
        }
        return new KeyUnavailable(otherwise);
    }
}

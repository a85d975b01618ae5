package bospor.casework;

/** Port: access tokens for the services, opaque to everyone. Blocks; never throws for an expected failure. */
public interface TokenSource {
    /** A token for the scope that is good for a while yet, cached or fresh. */
    Tokensvar token(String scope);

    /** Forgets the token because a service has refused it, unless a newer one has taken its place. */
    void forkast(String scope, String token);

    /** A token, or why there is none. */
    sealed interface Tokensvar {
        /** The value of the Authorization header after {@code Bearer }. Never logged. */
        record Token(String verdi) implements Tokensvar {
            @Override
            public String toString() {
                return "Token[***]";
            }
        }

        /** Signing in failed. */
        record Avvist(Feil feil) implements Tokensvar {}
    }
}

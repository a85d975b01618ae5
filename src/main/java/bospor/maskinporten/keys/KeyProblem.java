package bospor.maskinporten.keys;

/**
 * Why a key cannot be used, or what speaks against it. Each has its sentences under {@link #sentenceKey()} in
 * {@code bospor/text/noekkel.properties}.
 */
public enum KeyProblem {
    /** The store does not exist here, for example a store of Windows on another system. */
    STORE_MISSING(Severity.UNUSABLE),
    /** This is Windows, but the runtime was built without the module that reads its stores. */
    PROVIDER_MISSING(Severity.UNUSABLE),
    /** The store is there and cannot be read. */
    STORE_UNREADABLE(Severity.UNUSABLE),
    /** The key file is not where the settings say, or cannot be read. */
    FILE_UNREADABLE(Severity.UNUSABLE),
    WRONG_PASSWORD(Severity.UNUSABLE),
    /** No certificate with this thumbprint has a key in the store. */
    NOT_FOUND(Severity.UNUSABLE),
    /** Several certificates fit and none is named in the settings. */
    SEVERAL(Severity.UNUSABLE),
    /** The key is no RSA key, for example an elliptic one: Maskinporten takes RS256, RS384 and RS512 only. */
    NOT_RSA(Severity.UNUSABLE),
    /** The RSA key is shorter than 2048 bits. */
    SHORT_KEY(Severity.UNUSABLE),
    /** The certificate is for encryption; what it signs is nobody's signature. */
    ENCRYPTION_ONLY(Severity.UNUSABLE),
    /** The certificate is no longer valid. */
    EXPIRED(Severity.UNUSABLE),
    /** The certificate is not valid yet; or the clock of the PC is slow. */
    NOT_YET_VALID(Severity.UNFIT),
    /** The certificate belongs to another organisation than the client. */
    OTHER_ORGANISATION(Severity.UNFIT),
    /** The subject holds no organisation number with a right control digit. */
    NO_ORGANISATION(Severity.UNFIT),
    /** A test certificate in production, or the reverse. */
    WRONG_ENVIRONMENT(Severity.UNFIT),
    /** Neither Buypass nor Commfides issued it, and it is no test certificate. */
    UNKNOWN_ISSUER(Severity.UNFIT),
    /** A seal ({@code nonRepudiation}): works as far as is known, but authentication is meant for this. */
    SEAL(Severity.HINT),
    /** The certificate does not say what its key is for; Digdir's check wants it to. */
    USE_UNSTATED(Severity.HINT),
    /** Less than sixty days left; a renewal takes weeks. */
    EXPIRES_SOON(Severity.NOTE),
    /** The issuer's own certificate is not on this machine: only the certificate itself is sent. */
    CHAIN_MISSING(Severity.NOTE),
    /** The store, a card or a dialog took longer than anyone waits. */
    TIMEOUT(Severity.UNUSABLE),
    /** The user closed the dialog of Windows, or gave up the wait. */
    CANCELLED(Severity.UNUSABLE),
    WRONG_PIN(Severity.UNUSABLE),
    PIN_BLOCKED(Severity.UNUSABLE),
    CARD_REMOVED(Severity.UNUSABLE),
    ACCESS_DENIED(Severity.UNUSABLE),
    /** The signature is not one of the certificate: key and certificate do not belong together. */
    KEY_MISMATCH(Severity.UNUSABLE),
    SIGNING_FAILED(Severity.UNUSABLE);

    /** How much a problem weighs when one chooses; the worst first. */
    public enum Severity {
        /** Cannot be used at all; hidden in a list. */
        UNUSABLE,
        /** Would be refused; shown with the reason, never chosen by itself. */
        UNFIT,
        /** Another is better. */
        HINT,
        /** Worth knowing; does not count against it. */
        NOTE
    }

    private final Severity severity;

    KeyProblem(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Where its sentences stand: {@code .hva} says what is wrong, {@code .raad} what to do. */
    public String sentenceKey() {
        return "noekkel." + name();
    }
}

package bospor.maskinporten.keys;

/** Why a key cannot be used. */
public enum KeyProblem {
    /** The store does not exist here, for example a store of Windows on another system. */
    STORE_MISSING,
    /** The key file is not where the settings say, or cannot be read. */
    FILE_UNREADABLE,
    WRONG_PASSWORD,
    /** No certificate with this thumbprint has a key in the store. */
    NOT_FOUND,
    /** Several certificates fit and none is named in the settings. */
    SEVERAL,
    /** The certificate is no longer valid. */
    EXPIRED,
    /** The certificate belongs to another organisation than the client. */
    OTHER_ORGANISATION,
    /** The key is no RSA key, or shorter than 2048 bits. */
    UNSUITABLE_KEY,
    /** The store, a card or a dialog took longer than anyone waits. */
    TIMEOUT,
    /** The user closed the dialog of Windows. */
    CANCELLED,
    WRONG_PIN,
    PIN_BLOCKED,
    CARD_REMOVED,
    ACCESS_DENIED,
    SIGNING_FAILED;

    /** The problem behind an error number of Windows; the texts beside it vary with the language of Windows. */
    static KeyProblem ofWindowsError(long number) {
        if (number == 0x8010006EL || number == 0x80090036L || number == 1223) {
            return CANCELLED;
        }
        if (number == 0x80100069L) {
            return CARD_REMOVED;
        }
        if (number == 0x8010006BL) {
            return WRONG_PIN;
        }
        if (number == 0x8010006CL) {
            return PIN_BLOCKED;
        }
        if (number == 0x80090016L || number == 0x8009000DL) {
            return NOT_FOUND;
        }
        if (number == 0x80090010L || number == 0x80090022L) {
            return ACCESS_DENIED;
        }
        return SIGNING_FAILED;
    }
}

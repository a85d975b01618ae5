package bospor.casework;

/** Checks whose signature stands beside a file. Asks nobody on the network. */
public interface Signaturkontroll {
    /** What the signature says of the content. */
    Signatur kontroller(byte[] innhold, byte[] signatur);

    /** A signature that has been checked. */
    sealed interface Signatur {
        /**
         * The content is what was signed. Whether the signer is anybody we know is for others to say.
         *
         * @param hvem the name in the certificate
         * @param avtrykk SHA-256 of the certificate, 64 lower-case hex digits
         */
        record Holder(String hvem, String avtrykk) implements Signatur {}

        /** The content is not what was signed. */
        record HolderIkke() implements Signatur {}

        /** It is damaged or no signature of the right kind. */
        record Uleselig() implements Signatur {}
    }
}

package bospor.casework.sertifikat;

/** Whether a certificate can be chosen. */
public enum Egnethet {
    /** Nothing speaks against it. */
    PASSER,
    /** It may be chosen, but something speaks against it. */
    KAN_VELGES,
    /** Its time is over; nothing else is known to be wrong. */
    UTLOEPT,
    /** It cannot sign for Maskinporten. */
    UBRUKELIG;

    /** Whether a person may choose it. */
    public boolean kanVelges() {
        return this == PASSER || this == KAN_VELGES;
    }
}

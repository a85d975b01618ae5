package bospor.simulator.sertifikat;

/** What a certificate's key may be used for (RFC 5280 § 4.2.1.3), by the number of the bit. */
public enum Noekkelbruk {
    DIGITAL_SIGNATURE(0),
    NON_REPUDIATION(1),
    KEY_ENCIPHERMENT(2),
    KEY_CERT_SIGN(5),
    CRL_SIGN(6);

    private final int bit;

    Noekkelbruk(int bit) {
        this.bit = bit;
    }

    /** The key usage extension's value: the bits from the left, without zeroes at the end. */
    static byte[] der(Iterable<Noekkelbruk> bruk) {
        int bits = 0;
        for (Noekkelbruk en : bruk) {
            bits |= 0x80 >> en.bit;
        }
        return Der.bitstreng(new byte[] {(byte) bits}, Math.min(7, Integer.numberOfTrailingZeros(bits)));
    }
}

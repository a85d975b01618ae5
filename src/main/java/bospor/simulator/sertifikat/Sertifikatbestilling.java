package bospor.simulator.sertifikat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * An order for an enterprise certificate.
 *
 * @param orgnr the organisation number in the subject's 2.5.4.97
 * @param fra first instant it is valid
 * @param til last instant it is valid
 * @param bruk what its key may be used for
 */
public record Sertifikatbestilling(String navn, String orgnr, Instant fra, Instant til, Set<Noekkelbruk> bruk) {
    private static final Duration GYLDIGHET = Duration.ofDays(3 * 365);

    /** Keeps its own copy of the usages. */
    public Sertifikatbestilling {
        bruk = Set.copyOf(bruk);
    }

    /** An ordinary certificate for authentication, valid for three years from yesterday. */
    public static Sertifikatbestilling vanlig(String navn, String orgnr) {
        Instant fra = Instant.now().minus(Duration.ofDays(1));
        return new Sertifikatbestilling(navn, orgnr, fra, fra.plus(GYLDIGHET), Set.of(Noekkelbruk.DIGITAL_SIGNATURE));
    }

    /** The same, but it ran out yesterday. */
    public Sertifikatbestilling utloept() {
        Instant til = Instant.now().minus(Duration.ofDays(1));
        return new Sertifikatbestilling(navn, orgnr, til.minus(GYLDIGHET), til, bruk);
    }

    /** The same with other usages, for example for encryption only. */
    public Sertifikatbestilling medBruk(Noekkelbruk... nye) {
        return new Sertifikatbestilling(navn, orgnr, fra, til, Set.of(nye));
    }
}

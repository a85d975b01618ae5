package bospor.lookuplog;

import bospor.domain.Foedselsnummer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The municipality's key for the persons in the log. Without a key anyone could find the person behind a mark by trying
 * all numbers.
 */
final class Personnoekkel {
    private static final int KORTEST = 32;
    private final SecretKeySpec noekkel;

    /** Refuses a key of fewer than 32 bytes. */
    Personnoekkel(byte[] noekkel) {
        if (noekkel.length < KORTEST) {
            throw new IllegalArgumentException("nøkkelen til oppslagsloggen må være på minst 32 byte");
        }
        this.noekkel = new SecretKeySpec(noekkel, "HmacSHA256");
    }

    /** What stands for the person in the log: HMAC-SHA256 of the eleven digits in hexadecimal. */
    String merke(Foedselsnummer person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(noekkel);
            return HexFormat.of().formatHex(mac.doFinal(person.fulltNummer().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 hører til enhver Java", e);
        }
    }
}

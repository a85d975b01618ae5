package bospor.simulator.sertifikat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes the few DER values (X.690) that an X.509 certificate consists of. */
final class Der {
    private static final DateTimeFormatter KORT_AAR = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'");
    private static final DateTimeFormatter LANGT_AAR = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");

    private Der() {}

    static byte[] sekvens(byte[]... deler) {
        return merket(0x30, samlet(deler));
    }

    static byte[] heltall(BigInteger tall) {
        return merket(0x02, tall.toByteArray());
    }

    static byte[] sann() {
        return merket(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] oktetter(byte[] innhold) {
        return merket(0x04, innhold);
    }

    /** A bit string; the last so many bits of the last byte do not count. */
    static byte[] bitstreng(byte[] innhold, int ubrukte) {
        return merket(0x03, samlet(new byte[] {(byte) ubrukte}, innhold));
    }

    /** A value in the context-specific, constructed tag of this number. */
    static byte[] kontekst(int nummer, byte[] innhold) {
        return merket(0xA0 | nummer, innhold);
    }

    /** A value whose own tag is replaced by the context-specific, primitive tag of this number. */
    static byte[] kontekstPrimitiv(int nummer, byte[] innhold) {
        return merket(0x80 | nummer, innhold);
    }

    /** A point in time: with two digits of the year before 2050, as RFC 5280 § 4.1.2.5 orders. */
    static byte[] tid(Instant tid) {
        ZonedDateTime utc = tid.atZone(ZoneOffset.UTC);
        boolean kort = utc.getYear() < 2050;
        return merket(
                kort ? 0x17 : 0x18, (kort ? KORT_AAR : LANGT_AAR).format(utc).getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier written with dots. */
    static byte[] oid(String punktert) {
        String[] ledd = punktert.split("\\.", -1);
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ut.write(Integer.parseInt(ledd[0]) * 40 + Integer.parseInt(ledd[1]));
        for (int i = 2; i < ledd.length; i++) {
            base128(ut, Long.parseLong(ledd[i]));
        }
        return merket(0x06, ut.toByteArray());
    }

    private static void base128(ByteArrayOutputStream ut, long verdi) {
        int grupper = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(verdi) + 6) / 7);
        for (int i = grupper - 1; i >= 0; i--) {
            int sju = (int) (verdi >> (7 * i)) & 0x7F;
            ut.write(i == 0 ? sju : sju | 0x80);
        }
    }

    private static byte[] merket(int merke, byte[] innhold) {
        return samlet(new byte[] {(byte) merke}, lengde(innhold.length), innhold);
    }

    private static byte[] lengde(int lengde) {
        if (lengde < 0x80) {
            return new byte[] {(byte) lengde};
        }
        byte[] tall = BigInteger.valueOf(lengde).toByteArray();
        int fra = tall[0] == 0 ? 1 : 0;
        byte[] ut = new byte[tall.length - fra + 1];
        ut[0] = (byte) (0x80 | (tall.length - fra));
        System.arraycopy(tall, fra, ut, 1, tall.length - fra);
        return ut;
    }

    private static byte[] samlet(byte[]... deler) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        for (byte[] del : deler) {
            ut.writeBytes(del);
        }
        return ut.toByteArray();
    }
}

package bospor.simulator.http;

import bospor.simulator.http.Levering.Brudd;
import bospor.simulator.http.Levering.Drypp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Writes answers to one connection the way their {@link Levering} says. */
final class Svarskriver {
    private static final int BIT = 65_536;

    private final OutputStream ut;
    private final Clock klokke;

    Svarskriver(OutputStream ut, Clock klokke) {
        this.ut = ut;
        this.klokke = klokke;
    }

    /** Writes the answer; false when the connection must now be reset. */
    boolean skriv(Svar svar, boolean medKropp, boolean lukk) throws IOException, InterruptedException {
        Levering levering = svar.levering();
        if (levering.brudd() == Brudd.FOER_SVAR) {
            return false;
        }
        byte[] kropp = svar.byter();
        ut.write(hoder(svar, kropp.length + levering.fyllByte(), lukk).getBytes(StandardCharsets.ISO_8859_1));
        if (medKropp) {
            if (levering.brudd() == Brudd.MIDT_I_KROPPEN) {
                ut.write(kropp, 0, kropp.length / 2);
                ut.flush();
                return false;
            }
            fyll(levering.fyllByte());
            send(kropp, levering);
        }
        ut.flush();
        return true;
    }

    private String hoder(Svar svar, long lengde, boolean lukk) {
        StringBuilder hode = new StringBuilder(256);
        hode.append("HTTP/1.1 ").append(svar.status()).append(" \r\n");
        ZonedDateTime naa = klokke.instant().plus(svar.levering().klokkefeil()).atZone(ZoneOffset.UTC);
        linje(hode, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(naa));
        svar.hoder().forEach((navn, verdi) -> linje(hode, navn, verdi));
        linje(hode, "Content-Length", Long.toString(lengde));
        if (lukk) {
            linje(hode, "Connection", "close");
        }
        return hode.append("\r\n").toString();
    }

    private static void linje(StringBuilder hode, String navn, String verdi) {
        hode.append(navn).append(": ").append(verdi.replaceAll("[\r\n]", " ")).append("\r\n");
    }

    /** Blanks are allowed before a JSON value, so a reader without a limit would accept the answer in the end. */
    private void fyll(long antall) throws IOException {
        byte[] blanke = new byte[BIT];
        Arrays.fill(blanke, (byte) ' ');
        for (long igjen = antall; igjen > 0; igjen -= BIT) {
            ut.write(blanke, 0, (int) Math.min(BIT, igjen));
        }
    }

    private void send(byte[] kropp, Levering levering) throws IOException, InterruptedException {
        Drypp drypp = levering.drypp();
        if (drypp == null) {
            ut.write(kropp);
            return;
        }
        for (int fra = 0; fra < kropp.length; fra += drypp.byteOmGangen()) {
            ut.write(kropp, fra, Math.min(drypp.byteOmGangen(), kropp.length - fra));
            ut.flush();
            Thread.sleep(drypp.hvertMs());
        }
    }
}

package bospor.app;

import bospor.app.noekler.Noekkelvarsel;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to; both outputs are UTF-8 whatever the machine says.
 *
 * @param feilsoek whether stack traces are written
 * @param json whether what people read is written as JSON instead
 */
record Konsoll(InputStream inn, PrintStream ut, PrintStream feil, boolean feilsoek, boolean json) {
    /** One line of output that is already UTF-8. */
    void linje(byte[] utf8) {
        ut.write(utf8, 0, utf8.length);
        ut.write('\n');
    }

    /** One line of output. */
    void linje(String tekst) {
        linje(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Says on standard error that a key is waited for. */
    Noekkelvarsel varsel() {
        return new Noekkelvarsel(() -> Setninger.BOKMAAL, setning -> {
            if (!setning.isEmpty()) {
                si(setning);
            }
        });
    }

    /** One sentence on standard error. */
    void si(String setning) {
        byte[] utf8 = setning.getBytes(StandardCharsets.UTF_8);
        feil.write(utf8, 0, utf8.length);
        feil.write('\n');
        feil.flush();
    }
}

package bospor.json;

import bospor.casework.omregning.Omregningssak;
import bospor.casework.omregning.Sakskilde;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Calculation inputs, one on each line of a file, as cases that have not been calculated before. Empty lines are passed over. */
public final class Inndatalinjer implements Sakskilde {
    private static final int LENGSTE_LINJE = 1 << 20;

    private final InputStream inn;
    private final Linjedeler linjer;
    private int nummer;

    /** The lines of this stream, which is closed with the source. */
    public Inndatalinjer(InputStream inn) {
        this.inn = new BufferedInputStream(inn);
        this.linjer = new Linjedeler(this.inn, LENGSTE_LINJE);
    }

    @Override
    public OptionalInt antall() {
        return OptionalInt.empty();
    }

    @Override
    public @Nullable Uleste neste() throws IOException {
        for (byte[] linje = linjer.neste(); linje != null; linje = linjer.neste()) {
            nummer++;
            if (!erTom(linje)) {
                return new Linje("linje " + nummer, linje);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        inn.close();
    }

    private static boolean erTom(byte[] linje) {
        for (byte b : linje) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static final class Linje implements Uleste {
        private final String navn;
        private final byte[] tekst;

        Linje(String navn, byte[] tekst) {
            this.navn = navn;
            this.tekst = tekst;
        }

        @Override
        public String navn() {
            return navn;
        }

        @Override
        public Lest les() {
            if (tekst.length > LENGSTE_LINJE) {
                return new Lest.Ubrukelig("Linjen er lengre enn inndata kan være.");
            }
            return switch (Inndataformat.les(tekst)) {
                case Inndatalesing.Lest(var inndata) -> new Lest.Sak(new Omregningssak("", inndata, null));
                case Inndatalesing.Avvist(var feil) ->
                    new Lest.Ubrukelig(feil.sti().isEmpty() ? feil.melding() : feil.sti() + ": " + feil.melding());
            };
        }
    }
}

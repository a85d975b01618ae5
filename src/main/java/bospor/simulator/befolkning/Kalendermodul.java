package bospor.simulator.befolkning;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Lets Jackson read months and days, also as keys, from their ISO form. */
public final class Kalendermodul {
    private Kalendermodul() {}

    /** The module to register. */
    public static SimpleModule ny() {
        SimpleModule modul = new SimpleModule("kalender");
        modul.addDeserializer(LocalDate.class, new Tekst<>(LocalDate.class, LocalDate::parse));
        modul.addDeserializer(YearMonth.class, new Tekst<>(YearMonth.class, YearMonth::parse));
        modul.addKeyDeserializer(YearMonth.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String tekst, DeserializationContext kontekst) {
                return YearMonth.parse(tekst);
            }
        });
        return modul;
    }

    private static final class Tekst<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> leser;

        Tekst(Class<T> type, Function<String, T> leser) {
            super(type);
            this.leser = leser;
        }

        @Override
        protected T _deserialize(String tekst, DeserializationContext kontekst) throws IOException {
            try {
                return leser.apply(tekst);
            } catch (DateTimeException e) {
                throw kontekst.weirdStringException(tekst, handledType(), "ikke en dato eller måned");
            }
        }
    }
}

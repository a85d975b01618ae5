package bospor.skatteetaten;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The period an amount was earned in, both days included. Skatteetaten writes it in two ways: {@code startdato} and
 * {@code sluttdato} as dates, or {@code start} and {@code slutt} as times where the end is not included.
 */
record Etterbetaling(@Nullable LocalDate fra, @Nullable LocalDate til) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static Etterbetaling les(JsonNode periode) {
        LocalDate fra = Felt.dato(periode, "startdato");
        LocalDate til = Felt.dato(periode, "sluttdato");
        if (fra == null) {
            LocalDateTime start = tidspunkt(Felt.tekst(periode, "start"));
            fra = start == null ? null : start.toLocalDate();
        }
        if (til == null) {
            LocalDateTime slutt = tidspunkt(Felt.tekst(periode, "slutt"));
            til = slutt == null ? null : slutt.minusNanos(1).toLocalDate();
        }
        return new Etterbetaling(fra, til);
    }

    /** The time in Norway; a date alone is its first moment. */
    private static @Nullable LocalDateTime tidspunkt(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        try {
            if (tekst.length() == 10) {
                return LocalDate.parse(tekst).atStartOfDay();
            }
            boolean harSone = tekst.endsWith("Z") || tekst.lastIndexOf('+') > 10 || tekst.lastIndexOf('-') > 10;
            if (!harSone) {
                return LocalDateTime.parse(tekst);
            }
            OffsetDateTime skrevet = OffsetDateTime.parse(tekst);
            // A period begins and ends at midnight. Where midnight stands in the text, the zone is not meant: some
            // systems
            // put a Z behind every date. Otherwise the time is converted, 22:00Z in summer being midnight in Norway.
            return skrevet.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? skrevet.toLocalDateTime()
                    : skrevet.atZoneSameInstant(OSLO).toLocalDateTime();
        } catch (DateTimeException _) {
            return null;
        }
    }
}

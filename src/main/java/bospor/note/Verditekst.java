package bospor.note;

import bospor.domain.Kroner;
import bospor.text.Talltekst;
import bospor.trace.Enhet;
import bospor.trace.Sportekst;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values with their units, moments and months, as they stand in a note. */
final class Verditekst {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private static final Pattern MANGE_DESIMALER = Pattern.compile("(?<=[0-9]),([0-9]{3,})");

    private final Tekster tekster;

    Verditekst(Tekster tekster) {
        this.tekster = tekster;
    }

    String verdi(BigDecimal verdi, Enhet enhet) {
        return switch (enhet) {
            case KRONER -> kroner(verdi);
            case KRONER_PER_MAANED -> tekster.hent("enhet.perMaaned", kroner(verdi));
            case KRONER_PER_AAR -> tekster.hent("enhet.perAar", kroner(verdi));
            case PROSENT -> Sportekst.tall(verdi) + Talltekst.HARDT_MELLOMROM + "%";
            case ANDEL -> Talltekst.prosent(verdi);
            case VEKT -> Talltekst.tall(verdi.setScale(2, RoundingMode.HALF_UP));
            case PERSONER ->
                tekster.hent(
                        verdi.compareTo(BigDecimal.ONE) == 0 ? "enhet.person" : "enhet.personer",
                        Sportekst.tall(verdi));
            case AAR -> tekster.hent("enhet.aar", Sportekst.tall(verdi));
            case TALL, INGEN -> Sportekst.tall(verdi);
        };
    }

    /** A formula, which is a text in the data, without the zeros that a division leaves behind its numbers. */
    static String formel(String tekst) {
        return MANGE_DESIMALER.matcher(tekst).replaceAll(m -> {
            String igjen = m.group(1).replaceFirst("0+$", "");
            return igjen.isEmpty() ? "" : "," + igjen + (igjen.length() == 1 ? "0" : "");
        });
    }

    String kroner(BigDecimal beloep) {
        return Talltekst.kroner(beloep);
    }

    String kroner(Kroner beloep) {
        return kroner(beloep.verdi());
    }

    /** An amount with its sign, for effects: {@code +1 234 kr}. */
    String medFortegn(Kroner beloep) {
        return (beloep.erPositiv() ? "+" : "") + kroner(beloep);
    }

    /** {@code februar 2026}: the months have the same names in both forms of Norwegian. */
    String maaned(YearMonth maaned) {
        return Sportekst.maaned(maaned);
    }

    /** {@code 12.02.2026 kl. 10.31}, Norwegian time. */
    String tidspunkt(Instant tid) {
        ZonedDateTime t = tid.atZone(NORGE);
        return tekster.hent(
                "tidspunkt",
                bospor.text.Datotekst.dato(t.toLocalDate()),
                String.format(Locale.ROOT, "%02d.%02d", t.getHour(), t.getMinute()));
    }
}

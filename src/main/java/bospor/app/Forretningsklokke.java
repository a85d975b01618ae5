package bospor.app;

import bospor.config.Miljoe;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The business time: today, except in training, where the date is fixed and only the time of day moves. */
final class Forretningsklokke {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    /** The date that the practice households are made for. */
    private static final LocalDate OEVELSESDATO = LocalDate.of(2026, 2, 12);

    private Forretningsklokke() {}

    /** The clock of the environment, in Norwegian time. Tokens and the look-up log use the real clock instead. */
    static Clock av(Miljoe miljoe) {
        if (miljoe != Miljoe.OEVELSE) {
            return Clock.system(NORGE);
        }
        InstantSource oevelse = () ->
                OEVELSESDATO.atTime(LocalTime.now(NORGE)).atZone(NORGE).toInstant();
        return oevelse.withZone(NORGE);
    }
}

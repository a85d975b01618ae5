package bospor.app;

import bospor.config.Miljoe;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;

/** The business time: today, except in training, where the date is fixed and only the time of day moves. */
final class Forretningsklokke {
    /** The time zone of every date in Bospor. */
    static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private Forretningsklokke() {}

    /** The clock of the environment, in Norwegian time. Tokens and the look-up log use the real clock instead. */
    static Clock av(Miljoe miljoe) {
        if (miljoe != Miljoe.OEVELSE) {
            return Clock.system(NORGE);
        }
        InstantSource oevelse =
                () -> Oevelse.DATO.atTime(LocalTime.now(NORGE)).atZone(NORGE).toInstant();
        return oevelse.withZone(NORGE);
    }
}

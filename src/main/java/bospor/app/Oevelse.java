package bospor.app;

import bospor.casework.Feil;
import bospor.ui.search.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/** Training mode: everything is invented and on this machine, and the business date is fixed. */
final class Oevelse implements Oppstart {
    /** The business date that the practice households are made for. */
    static final LocalDate DATO = LocalDate.of(2026, 2, 12);

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final Duration TOMGANG = Duration.ofMinutes(15);

    @Override
    public LocalDate oevelsesdato() {
        return DATO;
    }

    /** The fixed date with the real time of day. */
    @Override
    public Clock klokke() {
        InstantSource oevelsestid =
                () -> DATO.atTime(LocalTime.now(NORGE)).atZone(NORGE).toInstant();
        return oevelsestid.withZone(NORGE);
    }

    @Override
    public Duration tomgang() {
        return TOMGANG;
    }

    @Override
    public Function<Feil, Failure> feiltekst() {
        return feil -> new Failure(feil.art().name(), "", "");
    }

    @Override
    public Tjenester start() {
        throw new UnsupportedOperationException("simulatoren er ikke koblet til ennå ");
    }
}

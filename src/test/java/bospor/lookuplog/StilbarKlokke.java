package bospor.lookuplog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until the test sets it. */
final class StilbarKlokke extends Clock {
    private final ZoneId sone;
    private Instant tid;

    StilbarKlokke(Instant tid, ZoneId sone) {
        this.tid = tid;
        this.sone = sone;
    }

    void still(Instant ny) {
        tid = ny;
    }

    @Override
    public ZoneId getZone() {
        return sone;
    }

    @Override
    public Clock withZone(ZoneId annen) {
        return new StilbarKlokke(tid, annen);
    }

    @Override
    public Instant instant() {
        return tid;
    }
}

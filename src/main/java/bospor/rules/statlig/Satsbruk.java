package bospor.rules.statlig;

import bospor.trace.Sats;
import java.util.ArrayList;
import java.util.List;

/** Remembers which rates a calculation rests on, once each, in the order they were used. */
final class Satsbruk {
    private static final int VANLIG_ANTALL = 24;

    private final List<Sats> brukte = new ArrayList<>(VANLIG_ANTALL);

    Sats brukt(Sats sats) {
        for (Sats s : brukte) {
            if (s.id().equals(sats.id())) {
                return sats;
            }
        }
        brukte.add(sats);
        return sats;
    }

    List<Sats> alle() {
        return brukte;
    }
}

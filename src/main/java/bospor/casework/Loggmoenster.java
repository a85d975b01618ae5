package bospor.casework;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Look-ups or decisions of one user that a supervisor should ask about. A pattern is a reason to ask, never proof of anything.
 *
 * @param rader the lines that make the pattern, the oldest first
 */
public record Loggmoenster(Art art, String bruker, List<Loggrad> rader) {
    /** A case worker hardly gets through this many persons in an hour. */
    static final int MANGE_PERSONER = 20;

    /** This many days with a look-up of the same person are more than a case usually takes. */
    static final int MANGE_DAGER = 4;

    private static final Duration KORT_TID = Duration.ofHours(1);
    private static final int ARBEIDSDAG_BEGYNNER = 6;
    private static final int ARBEIDSDAG_SLUTTER = 20;

    /** Keeps its own copy of the list. */
    public Loggmoenster {
        rader = List.copyOf(rader);
    }

    /** What is unusual. */
    public enum Art {
        /** The case reference holds no digit, so it can hardly be one. */
        UTEN_SAK,
        /** Twenty persons or more within an hour. */
        MANGE_PAA_KORT_TID,
        /** Before six, after eight in the evening, or on a Saturday or Sunday. */
        UTENFOR_ARBEIDSTID,
        /** The same person on four days or more, or in more than one case. */
        SAMME_PERSON_GJENTATT,
        /** Marked as an emergency. */
        NOED,
        /** Somebody tried to approve or send back a note of their own. */
        EGET_ARBEID
    }

    /** All patterns in these look-ups, by user and then by kind; the zone is where the office is. */
    public static List<Loggmoenster> finn(List<Loggrad> rader, ZoneId sone) {
        Map<String, List<Loggrad>> perBruker = grupper(rader, Loggrad::bruker);
        List<Loggmoenster> funn = new ArrayList<>();
        perBruker.forEach((bruker, alle) -> {
            List<Loggrad> hans = utvalg(alle, r -> !r.gjelderNotat());
            leggTil(
                    funn,
                    Art.UTEN_SAK,
                    bruker,
                    utvalg(hans, r -> r.saksnummer().chars().noneMatch(Character::isDigit)));
            leggTil(funn, Art.MANGE_PAA_KORT_TID, bruker, mangePaaKortTid(hans));
            leggTil(
                    funn,
                    Art.UTENFOR_ARBEIDSTID,
                    bruker,
                    utvalg(alle, r -> utenforArbeidstid(r.tid().atZone(sone))));
            grupper(hans, Loggrad::personmerke).values().stream()
                    .filter(sammePerson -> gjentatt(sammePerson, sone))
                    .forEach(sammePerson -> leggTil(funn, Art.SAMME_PERSON_GJENTATT, bruker, sammePerson));
            leggTil(funn, Art.NOED, bruker, utvalg(hans, Loggrad::noed));
            leggTil(funn, Art.EGET_ARBEID, bruker, utvalg(alle, Loggrad::egetArbeid));
        });
        return List.copyOf(funn);
    }

    private static void leggTil(List<Loggmoenster> funn, Art art, String bruker, List<Loggrad> rader) {
        if (!rader.isEmpty()) {
            funn.add(new Loggmoenster(art, bruker, rader));
        }
    }

    private static Map<String, List<Loggrad>> grupper(List<Loggrad> rader, Function<Loggrad, String> etter) {
        return rader.stream()
                .sorted(Comparator.comparing(Loggrad::tid))
                .collect(Collectors.groupingBy(etter, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Loggrad> utvalg(List<Loggrad> rader, Predicate<Loggrad> som) {
        return rader.stream().filter(som).toList();
    }

    /** All look-ups that lie in some hour with too many persons; both sources of one person count once. */
    private static List<Loggrad> mangePaaKortTid(List<Loggrad> rader) {
        boolean[] med = new boolean[rader.size()];
        int fra = 0;
        for (int til = 0; til < rader.size(); til++) {
            Instant tidligst = rader.get(til).tid().minus(KORT_TID);
            while (rader.get(fra).tid().isBefore(tidligst)) {
                fra++;
            }
            Set<String> personer = new HashSet<>();
            rader.subList(fra, til + 1).forEach(r -> personer.add(r.personmerke()));
            if (personer.size() >= MANGE_PERSONER) {
                Arrays.fill(med, fra, til + 1, true);
            }
        }
        List<Loggrad> funnet = new ArrayList<>();
        for (int i = 0; i < med.length; i++) {
            if (med[i]) {
                funnet.add(rader.get(i));
            }
        }
        return funnet;
    }

    private static boolean utenforArbeidstid(ZonedDateTime tid) {
        return tid.getHour() < ARBEIDSDAG_BEGYNNER
                || tid.getHour() >= ARBEIDSDAG_SLUTTER
                || tid.getDayOfWeek() == DayOfWeek.SATURDAY
                || tid.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean gjentatt(List<Loggrad> sammePerson, ZoneId sone) {
        return antall(sammePerson, r -> r.tid().atZone(sone).toLocalDate()) >= MANGE_DAGER
                || antall(sammePerson, Loggrad::saksnummer) > 1;
    }

    private static <T> long antall(List<Loggrad> rader, Function<Loggrad, T> hva) {
        return rader.stream().map(hva).distinct().count();
    }
}

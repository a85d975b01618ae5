package bospor.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before trying again: twice as long each time with jitter, or as long as the server asks, but never longer
 * than a case worker can be expected to wait.
 *
 * @param foerste the wait before the second try
 * @param lengste the longest wait, also when the server asks for more
 */
public record Pause(Duration foerste, Duration lengste, Soevn soevn) {
    /** Half a second, then about a second; never more than ten. */
    public static final Pause STANDARD = new Pause(Duration.ofMillis(500), Duration.ofSeconds(10), Thread::sleep);

    /** Waits; tests hand in one that only counts. */
    @FunctionalInterface
    public interface Soevn {
        /** Waits this long, unless interrupted. */
        void sov(Duration tid) throws InterruptedException;
    }

    /**
     * Waits before the next try.
     *
     * @param proevd number of tries already made, at least one
     * @param retryAfter the header as it came: seconds or a date
     * @return whether the wait was completed; false when the thread was interrupted, which stays marked on it
     */
    public boolean foer(int proevd, @Nullable String retryAfter, InstantSource klokke) {
        Duration ventetid = retryAfter == null ? voksende(proevd) : oensket(retryAfter, klokke.instant(), proevd);
        try {
            soevn.sov(ventetid.compareTo(lengste) > 0 ? lengste : ventetid);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Duration voksende(int proevd) {
        long grunn = foerste.toMillis() << Math.min(proevd - 1, 10);
        return Duration.ofMillis(grunn / 2 + ThreadLocalRandom.current().nextLong(grunn / 2 + 1));
    }

    private Duration oensket(String retryAfter, Instant naa, int proevd) {
        String tekst = retryAfter.strip();
        if (!tekst.isEmpty() && tekst.length() <= 9 && tekst.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(tekst));
        }
        try {
            Instant naar = ZonedDateTime.parse(tekst, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return naar.isAfter(naa) ? Duration.between(naa, naar) : Duration.ZERO;
        } catch (DateTimeParseException _) {
            return voksende(proevd);
        }
    }
}

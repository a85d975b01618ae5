package bospor.maskinporten.keys;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long to wait for a key, and who hears that the wait is long.
 *
 * @param reading how long reading a store may take before the wait is given up
 * @param signing how long a signature may take: a person may have to find the card and type the PIN
 * @param pinNotice after how long a signature is taken to wait for a person
 * @param listener hears the notices, on the thread that waits
 */
public record KeyPatience(Duration reading, Duration signing, Duration pinNotice, Consumer<KeyNotice> listener) {
    /** After this, reading counts as unusually slow. */
    static final Duration SLOW_READING = Duration.ofSeconds(20);

    private static final Duration SIGNING = Duration.ofMinutes(3);
    private static final Duration PIN_NOTICE = Duration.ofSeconds(1);
    private static final Duration AS_LONG_AS_ANYONE_WAITS = Duration.ofMinutes(10);

    /** Twenty seconds to read, three minutes to sign, and nobody to tell. */
    public static KeyPatience ordinary() {
        return ordinary(notice -> {});
    }

    /** Twenty seconds to read, three minutes to sign. */
    public static KeyPatience ordinary(Consumer<KeyNotice> listener) {
        return new KeyPatience(SLOW_READING, SIGNING, PIN_NOTICE, listener);
    }

    /** For a person who watches: the notice comes after twenty seconds, the wait goes on until it is interrupted. */
    public static KeyPatience watched(Consumer<KeyNotice> listener) {
        return new KeyPatience(AS_LONG_AS_ANYONE_WAITS, SIGNING, PIN_NOTICE, listener);
    }
}

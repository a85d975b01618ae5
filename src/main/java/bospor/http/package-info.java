/**
 * The one HTTP client of Bospor: proxy, trust, time-outs, a limit on answers and the measured offset of the clock.
 *
 * <p>Answers and failures are values. Knows the JDK only: nothing of Maskinporten, Skatteetaten, tokens or persons, and it
 * never puts an address into a message, because addresses may hold a fødselsnummer.
 */
@NullMarked
package bospor.http;

import org.jspecify.annotations.NullMarked;

/**
 * Skatteetaten's services: monthly income, the newest tax settlement, and operations notices.
 *
 * <p>Implements the ports {@code Inntektskilde} and {@code Skatteoppgjoerkilde}. Reads tolerantly, loses no post and guesses
 * nothing. An address with a fødselsnummer is never logged and never part of a message; must not know Maskinporten, settings
 * or screens.
 */
@NullMarked
package bospor.skatteetaten;

import org.jspecify.annotations.NullMarked;

package bospor.casework;

import bospor.domain.Foedselsnummer;

/**
 * An adult of the open case as shown on the screen.
 *
 * @param visningsnavn what to call the person: a name in training, otherwise {@code Søker}, {@code Voksen 2}, …
 */
public record Husstandsmedlem(Foedselsnummer fnr, String visningsnavn) {}

package bospor.casework.utkast;

import bospor.domain.Inntektspost;

/**
 * Which post of a look-up is meant. A choice about a post does not outlive a correction of it: another amount is another post.
 *
 * @param person the adult's place in the case
 * @param forekomst 0 for the first of several equal posts, then 1, …
 */
public record Postnoekkel(int person, Inntektspost post, int forekomst) {}

package bospor.rules.statlig;

import bospor.domain.Person;

/**
 * A member of the household in the calculation.
 *
 * @param nummer place in the input, from 0, for paths
 */
record Medlem(int nummer, Person person) {
    /** {@code p1 (søker)} or {@code p2}: the screen puts a name in place of the id. */
    String betegnelse() {
        return person.soeker() ? person.id() + " (søker)" : person.id();
    }
}

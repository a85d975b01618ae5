/**
 * What is to go wrong, and when: faults for an address, a person or the n-th call, corrections of reported amounts, and
 * the settings of the training world, written as a script or built in code.
 *
 * <p>Only says what; the rooms beside it do it.
 */
@NullMarked
package bospor.simulator.skript;

import org.jspecify.annotations.NullMarked;

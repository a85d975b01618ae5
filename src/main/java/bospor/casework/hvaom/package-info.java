/**
 * What the support would be with another income, another housing cost or another number in the household, and how it falls as the
 * income rises. Changes a copy of a calculation's input and asks the same rules; decides nothing.
 *
 * <p>Must not know a screen, and must not know a rule beyond which field of the input it changes.
 */
@NullMarked
package bospor.casework.hvaom;

import org.jspecify.annotations.NullMarked;

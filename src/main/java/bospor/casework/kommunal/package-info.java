/**
 * What kommuner decide by rule packs beside the state's scheme: their own housing support with samordning, and the income limit for
 * being allotted a kommunal bolig. Names the packs, the facts each of them asks for, and what is assumed; the rules themselves
 * are in {@code rules.kommunal}.
 *
 * <p>Must not know a screen, and must not know what a field means.
 */
@NullMarked
package bospor.casework.kommunal;

import org.jspecify.annotations.NullMarked;

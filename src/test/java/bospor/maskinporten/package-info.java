/** Tests of the way to a token, against a strict Maskinporten on this machine. */
@NullMarked
package bospor.maskinporten;

import org.jspecify.annotations.NullMarked;

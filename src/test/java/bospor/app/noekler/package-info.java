/** Tests of the choice of a key over real key files. */
@NullMarked
package bospor.app.noekler;

import org.jspecify.annotations.NullMarked;

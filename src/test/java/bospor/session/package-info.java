/** Tests of the encrypted session store, many of them against a second process that is killed. */
@NullMarked
package bospor.session;

import org.jspecify.annotations.NullMarked;

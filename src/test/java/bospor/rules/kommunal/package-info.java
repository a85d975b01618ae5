/** Tests of the building blocks and of the rule packs that come with the program. */
@NullMarked
package bospor.rules.kommunal;

import org.jspecify.annotations.NullMarked;

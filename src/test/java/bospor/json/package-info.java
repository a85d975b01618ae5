/** Tests of the file formats: tables of refused input, and round trips over generated values. */
@NullMarked
package bospor.json;

import org.jspecify.annotations.NullMarked;

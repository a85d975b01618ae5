/** Tests of the settings. */
@NullMarked
package bospor.config;

import org.jspecify.annotations.NullMarked;

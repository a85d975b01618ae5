/** Tests of Skatteetaten's services against real servers on this machine and the official samples. */
@NullMarked
package bospor.skatteetaten;

import org.jspecify.annotations.NullMarked;

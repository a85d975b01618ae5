/** Tests of the command line, run in the process and once as a process of its own. */
@NullMarked
package bospor.app;

import org.jspecify.annotations.NullMarked;

/** Tests of the panel */
@NullMarked
package bospor.ui.calculation.whatif;

import org.jspecify.annotations.NullMarked;

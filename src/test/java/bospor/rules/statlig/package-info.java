/** Cases from Husbanken and the dossier, laws that always hold, and the whole tree of one calculation. */
@NullMarked
package bospor.rules.statlig;

import org.jspecify.annotations.NullMarked;

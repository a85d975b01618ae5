/** Tests of the note: its pages, its data, its seal, and that nothing changed or hostile gets through. */
@NullMarked
package bospor.note;

import org.jspecify.annotations.NullMarked;

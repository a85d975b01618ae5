/**
 * Tables that leave the program as a file: sheets, columns and typed cells, and the port that writes them.
 *
 * <p>Knows no file format and no library. Who makes a table says what each cell is (kroner, a date, a text), never how it
 * looks; a text is a text whatever it begins with.
 */
@NullMarked
package bospor.casework.regneark;

import org.jspecify.annotations.NullMarked;

/**
 * Typed settings from {@code bospor.json} (contracts.md §5): what they are, where they come from, and what an administrator
 * may fix.
 *
 * <p>Either everything is right or nothing is applied: errors are values that name file, line and key. Knows the JDK and
 * Jackson only; who uses a setting is not known here.
 */
@NullMarked
package bospor.config;

import org.jspecify.annotations.NullMarked;

/**
 * What can be known of the installable product without building it: its resources, options, versions and workflows, and that
 * a stale start-up cache is refused. Building, installing and starting it is for the scripts in {@code installer}.
 */
@NullMarked
package bospor.installer;

import org.jspecify.annotations.NullMarked;

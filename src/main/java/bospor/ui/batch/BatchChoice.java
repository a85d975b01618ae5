package bospor.ui.batch;

import bospor.domain.Termin;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be calculated anew, and with what.
 *
 * @param lines whether the source is a file with an input on each line; otherwise it is a folder of notes
 * @param month everything is calculated for this month; null for each case's own
 * @param rates a table of rates, or a folder of them; null for the program's own
 * @param pack a rule pack that is rehearsed; null for none
 * @param settlements new settlements, one on each line; null for none
 */
public record BatchChoice(
        Path source,
        boolean lines,
        @Nullable Termin month,
        @Nullable Path rates,
        @Nullable Path pack,
        @Nullable Path settlements) {}

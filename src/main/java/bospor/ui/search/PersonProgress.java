package bospor.ui.search;

import java.util.List;

/**
 * One person in the progress list.
 *
 * @param name what to call the person
 * @param masked the end of the number, for an open-plan office
 */
public record PersonProgress(String name, String masked, List<PartLine> parts) {
    /** Keeps its own copy of the list. */
    public PersonProgress {
        parts = List.copyOf(parts);
    }
}

package bospor.casework.regneark;

import java.util.List;

/**
 * One sheet: a heading line and the rows under it.
 *
 * @param navn shown on the tab, without personal data
 */
public record Ark(String navn, List<Kolonne> kolonner, List<List<Celle>> rader) {
    /** Keeps its own copies; every row has as many cells as there are columns, or fewer. */
    public Ark {
        kolonner = List.copyOf(kolonner);
        rader = rader.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param bredde characters that fit, about
     */
    public record Kolonne(String navn, int bredde) {}
}

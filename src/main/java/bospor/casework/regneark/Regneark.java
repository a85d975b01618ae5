package bospor.casework.regneark;

import java.util.List;

/** A spreadsheet: its sheets in order, at least one. */
public record Regneark(List<Ark> ark) {
    /** Keeps its own copy of the list. */
    public Regneark {
        ark = List.copyOf(ark);
    }

    /** A spreadsheet of these sheets. */
    public static Regneark av(Ark... ark) {
        return new Regneark(List.of(ark));
    }
}

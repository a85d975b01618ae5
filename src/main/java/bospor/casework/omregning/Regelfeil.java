package bospor.casework.omregning;

import java.util.List;

/** Rates or a rule pack that may not be used, and why: one Norwegian sentence each. */
public final class Regelfeil extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> setninger;

    Regelfeil(List<String> setninger) {
        super(String.join(" ", setninger));
        this.setninger = List.copyOf(setninger);
    }

    /** Everything that is wrong. */
    public List<String> setninger() {
        return setninger;
    }
}

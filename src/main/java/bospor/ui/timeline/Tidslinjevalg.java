package bospor.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the case worker has chosen in the timeline of a window: months, hidden sources, where the keyboard stands, chart or
 * table. Outlives the view, which is built anew when the language changes; another case begins from the start.
 */
public final class Tidslinjevalg {
    private final Maanedsvindu vindu = new Maanedsvindu();
    private final Set<String> skjulte = new HashSet<>();
    private final BooleanProperty tabell = new SimpleBooleanProperty(this, "tabell");
    private @Nullable Markoer sted;
    private @Nullable String sak;

    /** Nothing has been chosen yet. */
    public Tidslinjevalg() {}

    /** Which months are shown. */
    Maanedsvindu vindu() {
        return vindu;
    }

    /** Ids of the sources that are hidden, to be changed here. */
    Set<String> skjulte() {
        return skjulte;
    }

    /** Whether the table is shown in place of the chart. */
    BooleanProperty tabellProperty() {
        return tabell;
    }

    /** Where the keyboard was last, or null. */
    @Nullable
    Markoer sted() {
        return sted;
    }

    void husk(@Nullable Markoer nytt) {
        sted = nytt;
    }

    /** Goes over to the household; whether the choices were made for the same one. */
    boolean gjelder(Tidslinje t) {
        boolean samme = t.saksnummer().equals(sak);
        if (!samme) {
            skjulte.clear();
            sted = null;
        }
        sak = t.saksnummer();
        vindu.nye(t.maaneder(), samme);
        return samme;
    }

    /** No case is open. */
    void glem() {
        sak = null;
        sted = null;
        skjulte.clear();
    }
}

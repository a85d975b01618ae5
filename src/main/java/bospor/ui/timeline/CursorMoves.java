package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cursor comes when it is moved. */
final class CursorMoves {
    private CursorMoves() {}

    /** So many months on, as far as there are months; the source stays when it has something there. */
    static Markoer maaneder(Tidslinje t, Markoer her, int antall) {
        int ny = Math.clamp(
                t.maaneder().indexOf(her.maaned()) + (long) antall,
                0,
                t.maaneder().size() - 1);
        YearMonth maaned = t.maaneder().get(ny);
        Inntektsserie serie = t.serie(her.serie());
        return new Markoer(maaned, serie == null || serie.celle(maaned) == null ? null : serie.id());
    }

    /** So many sources outwards (+) or inwards (−) in its month; beyond the ends is the month as a whole. */
    static Markoer kilder(Utsnitt u, Markoer her, int steg) {
        List<@Nullable String> rad = new ArrayList<>();
        rad.add(null);
        u.synlige().stream().filter(s -> s.celle(her.maaned()) != null).forEach(s -> rad.add(s.id()));
        int ny = Math.floorMod(Math.max(0, rad.indexOf(her.serie())) + steg, rad.size());
        return new Markoer(her.maaned(), rad.get(ny));
    }

    /** The same place when its month is shown, otherwise the nearest month that is. */
    static Markoer innenfor(Utsnitt u, Markoer her) {
        if (u.maaneder().contains(her.maaned())) {
            return her;
        }
        boolean foer = her.maaned().isBefore(u.maaneder().getFirst());
        return new Markoer(foer ? u.maaneder().getFirst() : u.maaneder().getLast(), null);
    }
}

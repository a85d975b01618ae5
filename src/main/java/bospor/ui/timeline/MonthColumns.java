package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The columns of the chart: made the first time their month is shown, and then kept. */
final class MonthColumns {
    private final TimelineViewModel vm;
    private final NavigableMap<YearMonth, MonthColumn> alle = new TreeMap<>();
    private final List<MonthColumn> kolonner = new ArrayList<>();
    private final Map<Markoer, ChartPart> deler = new HashMap<>();

    MonthColumns(TimelineViewModel vm) {
        this.vm = vm;
    }

    /** The columns that are shown, oldest first. */
    List<MonthColumn> viste() {
        return kolonner;
    }

    /** What is drawn in this place, or null when nothing is. */
    @Nullable
    ChartPart del(@Nullable Markoer sted) {
        return sted == null ? null : deler.get(sted);
    }

    /** Another household: every column is made anew. */
    void glem() {
        alle.clear();
        skjul();
    }

    /** Nothing is shown. */
    void skjul() {
        kolonner.clear();
        deler.clear();
    }

    /** Shows these months; new columns are put among the nodes before the one given, in the order of time. */
    void vis(Utsnitt u, List<Inntektsserie> serier, ObservableList<Node> noder, Node foer) {
        List<YearMonth> nye =
                u.maaneder().stream().filter(m -> !alle.containsKey(m)).toList();
        int foran = noder.indexOf(foer) - alle.size();
        if (alle.isEmpty()) {
            nye.forEach(m -> alle.put(m, new MonthColumn(vm, u, m, serier)));
            noder.addAll(foran, alle.values());
        } else {
            for (YearMonth maaned : nye) {
                MonthColumn ny = new MonthColumn(vm, u, maaned, serier);
                noder.add(foran + alle.headMap(maaned).size(), ny);
                alle.put(maaned, ny);
            }
        }
        YearMonth foerste = u.maaneder().getFirst();
        YearMonth siste = u.maaneder().getLast();
        alle.forEach((maaned, kolonne) -> kolonne.setVisible(!maaned.isBefore(foerste) && !maaned.isAfter(siste)));
        for (YearMonth maaned : u.maaneder()) {
            MonthColumn kolonne = Objects.requireNonNull(alle.get(maaned));
            kolonne.oppdater(u);
            kolonner.add(kolonne);
            kolonne.deler().forEach(d -> deler.putIfAbsent(d.sted(), d));
        }
    }
}

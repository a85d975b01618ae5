package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.insight.Funn;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the timeline shows and where the case worker stands in it; the chart and the table are two faces of it. */
public final class TimelineViewModel {
    private final Husstandslesing lesing;
    private final ReadOnlyObjectWrapper<@Nullable Tidslinje> tidslinje = new ReadOnlyObjectWrapper<>(this, "tidslinje");
    private final ReadOnlyObjectWrapper<@Nullable Utsnitt> utsnitt = new ReadOnlyObjectWrapper<>(this, "utsnitt");
    private final ReadOnlyObjectWrapper<@Nullable Markoer> markoer = new ReadOnlyObjectWrapper<>(this, "markoer");
    private final ReadOnlyObjectWrapper<@Nullable Markoer> valgt = new ReadOnlyObjectWrapper<>(this, "valgt");
    private final ReadOnlyObjectWrapper<@Nullable Funn> funn = new ReadOnlyObjectWrapper<>(this, "funn");
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(this, "side", Side.POSTER);
    private final Tidslinjevalg valg;

    /** Follows the open case from what was chosen before; the details of others than the applicant are opened with {@code detaljer}. */
    TimelineViewModel(
            Tidslinjevalg valg,
            Supplier<LocalDate> businessDate,
            Function<String, @Nullable String> payerName,
            OpenDetails detaljer,
            BackgroundWork work) {
        this.valg = valg;
        markoer.subscribe((_, sted) -> valg.husk(sted));
        lesing = new Husstandslesing(businessDate, new Tidslinjebygger(payerName), detaljer, work, this::vis);
        lesing.start();
    }

    /** What is shown now, for a picture that does not change afterwards. */
    TimelineViewModel avtrykk() {
        BackgroundWork ingen = new NoWork();
        TimelineViewModel ny = new TimelineViewModel(
                new Tidslinjevalg(),
                () -> LocalDate.EPOCH,
                _ -> null,
                new OpenDetails(new OpenCase(), (_, _) -> false, ingen),
                ingen);
        ny.valg.skjulte().addAll(valg.skjulte());
        ny.tidslinje.set(tidslinje.get());
        ny.utsnitt.set(utsnitt.get());
        return ny;
    }

    /** How the household is read: with whose details, and which numbers as one person. */
    Husstandslesing lesing() {
        return lesing;
    }

    // Properties

    /** The household, or null when no case is open. */
    ReadOnlyObjectProperty<@Nullable Tidslinje> tidslinjeProperty() {
        return tidslinje.getReadOnlyProperty();
    }

    /** The months and sources that are shown. */
    ReadOnlyObjectProperty<@Nullable Utsnitt> utsnittProperty() {
        return utsnitt.getReadOnlyProperty();
    }

    /** Where the keyboard stands. */
    ReadOnlyObjectProperty<@Nullable Markoer> markoerProperty() {
        return markoer.getReadOnlyProperty();
    }

    /** The place whose posts are listed. */
    ReadOnlyObjectProperty<@Nullable Markoer> valgtProperty() {
        return valgt.getReadOnlyProperty();
    }

    /** The finding whose months are marked, null when none is chosen. */
    ReadOnlyObjectProperty<@Nullable Funn> funnProperty() {
        return funn.getReadOnlyProperty();
    }

    /** What the panel beside the picture shows. */
    ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /** Whether the table is shown in place of the chart. */
    BooleanProperty tabellProperty() {
        return valg.tabellProperty();
    }

    /** Which months are shown; to be changed with the commands here only. */
    Maanedsvindu vindu() {
        return valg.vindu();
    }

    /** The posts of the chosen month; empty when none is chosen. */
    List<Postlinje> poster() {
        Tidslinje t = tidslinje.get();
        Markoer sted = valgt.get();
        return t == null || sted == null ? List.of() : Postlinje.av(t, sted.maaned());
    }

    // Commands

    /** Shows so many months, as far as there are so many, with the cursor among them. */
    void zoom(int maaneder) {
        valg.vindu().zoom(maaneder);
        Tidslinje t = tidslinje.get();
        Markoer her = markoer.get();
        if (t != null && her != null) {
            valg.vindu().medISikte(t.maaneder().indexOf(her.maaned()));
            visUtsnitt();
        }
    }

    /** Shows the months with these indices, both included, in any order. */
    void visMellom(int ene, int andre) {
        if (tidslinje.get() != null) {
            valg.vindu().mellom(ene, andre);
            visUtsnittMedMarkoer();
        }
    }

    /** Moves the months that are shown so that the month with this index comes first. */
    void rullTil(int foerste) {
        if (tidslinje.get() != null && foerste != valg.vindu().foerste()) {
            valg.vindu().flyttTil(foerste);
            visUtsnittMedMarkoer();
        }
    }

    /** Hides or shows sources; sums in the picture follow. */
    void vis(Set<String> serier, boolean synlig) {
        if (synlig ? valg.skjulte().removeAll(serier) : valg.skjulte().addAll(serier)) {
            visUtsnitt();
        }
    }

    /** Whether the case worker has hidden the source. */
    boolean skjult(String serie) {
        return valg.skjulte().contains(serie);
    }

    /** Puts the cursor on a place that is shown. */
    void gaaTil(Markoer sted) {
        markoer.set(sted);
    }

    /** Moves the cursor by months, and the months that are shown with it. */
    void flytt(int maaneder) {
        Tidslinje t = tidslinje.get();
        Markoer her = markoer.get();
        if (t != null && her != null) {
            Markoer ny = CursorMoves.maaneder(t, her, maaneder);
            if (vindu().medISikte(t.maaneder().indexOf(ny.maaned()))) {
                visUtsnitt();
            }
            markoer.set(ny);
        }
    }

    /** Moves the cursor one source outwards (+1) or inwards (−1) in its month; beyond the ends is the month as a whole. */
    void flyttKilde(int steg) {
        Utsnitt u = utsnitt.get();
        Markoer her = markoer.get();
        if (u != null && her != null) {
            markoer.set(CursorMoves.kilder(u, her, steg));
        }
    }

    /** Lists the posts of the place. */
    void velg(Markoer sted) {
        funn.set(null);
        markoer.set(sted);
        valgt.set(sted);
        side.set(Side.POSTER);
    }

    /** Marks the months of the finding and puts the cursor on the first of them; null takes the marks away. */
    void visFunn(@Nullable Funn ny) {
        Tidslinje t = tidslinje.get();
        Markoer sted = t == null || ny == null ? null : t.sted(ny);
        if (t != null && sted != null && t.maaneder().contains(sted.maaned())) {
            if (valg.vindu().medISikte(t.maaneder().indexOf(sted.maaned()))) {
                visUtsnitt();
            }
            markoer.set(sted);
            valgt.set(sted);
        }
        funn.set(ny);
    }

    /** Lists the posts of the finding, or shows the settlement when it comes from there alone. */
    void aapneFunn(Funn ny) {
        visFunn(ny);
        side.set(ny.maaneder().isEmpty() && !ny.rader().isEmpty() ? Side.SKATTEOPPGJOER : Side.POSTER);
    }

    /** Shows posts, findings or tax settlements beside the picture. */
    void visSide(Side ny) {
        side.set(ny);
    }

    /**
     * The table as text for a spreadsheet: the given months, or all that are shown when none are given.
     *
     * @param medNumre whether the adults' identity numbers are wanted beside their names
     */
    String tabelltekst(List<YearMonth> maaneder, boolean medNumre) {
        Utsnitt u = utsnitt.get();
        AapenSak sak = lesing.sak();
        if (u == null || sak == null) {
            return "";
        }
        return Tabelltekst.av(u, sak, maaneder.isEmpty() ? u.maaneder() : maaneder, medNumre);
    }

    private void vis(@Nullable Tidslinje t) {
        if (t == null) {
            funn.set(null);
            utsnitt.set(null);
            valgt.set(null);
            markoer.set(null);
            tidslinje.set(null);
            valg.glem();
            return;
        }
        boolean somFoer = valg.gjelder(t);
        Markoer foer = valg.sted();
        Markoer sted = somFoer && foer != null && t.maaneder().contains(foer.maaned()) ? foer : t.foersteSted();
        funn.set(null);
        valg.vindu().medISikte(t.maaneder().indexOf(sted.maaned()));
        tidslinje.set(t);
        visUtsnitt();
        markoer.set(sted);
        valgt.set(null);
        valgt.set(sted);
    }

    /** The cursor follows along: otherwise the keyboard could not get into the picture. */
    private void visUtsnittMedMarkoer() {
        visUtsnitt();
        Utsnitt u = utsnitt.get();
        Markoer her = markoer.get();
        if (u != null && her != null) {
            markoer.set(CursorMoves.innenfor(u, her));
        }
    }

    private void visUtsnitt() {
        Tidslinje t = tidslinje.get();
        if (t != null) {
            utsnitt.set(new Utsnitt(t, valg.vindu().maaneder(), Set.copyOf(valg.skjulte())));
        }
    }
}

package bospor.ui.search;

import bospor.domain.Inntektsopplysninger;
import bospor.domain.Maanedsperiode;
import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which months to look up; both ends are included. There is no wrong choice to make: an end before the beginning moves
 * the beginning with it, and months that have not begun are not offered.
 */
public final class PeriodChoice {
    /** How far back the months go: three whole years and the current one. */
    private static final int YEARS_BACK = 3;

    private static final int USUAL_MONTHS = 13;

    private final ObjectProperty<YearMonth> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<YearMonth> to = new SimpleObjectProperty<>(this, "to");
    private final StringBinding note;
    private final Supplier<LocalDate> today;

    PeriodChoice(Supplier<LocalDate> today, Texts texts) {
        this.today = today;
        reset();
        from.subscribe((_, f) -> {
            if (f.isAfter(to.get())) {
                to.set(f);
            }
        });
        to.subscribe((_, t) -> {
            if (t.isBefore(from.get())) {
                from.set(t);
            }
        });
        note = Bindings.createStringBinding(() -> note(texts), from, to);
    }

    /** The first month. */
    public ObjectProperty<YearMonth> fromProperty() {
        return from;
    }

    /** The last month. */
    public ObjectProperty<YearMonth> toProperty() {
        return to;
    }

    /** Says the note again, in the language of the screen. */
    void retell() {
        note.invalidate();
    }

    /** How many months it is, and whether the last can be relied on as complete. */
    public StringBinding noteBinding() {
        return note;
    }

    /** The months to choose among, the newest first. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.of(today.get().getYear() - YEARS_BACK, 1);
        return Stream.iterate(YearMonth.from(today.get()), m -> !m.isBefore(first), m -> m.minusMonths(1))
                .toList();
    }

    /** Back to the usual: the thirteen months up to the last whole one. */
    void reset() {
        YearMonth last = YearMonth.from(today.get()).minusMonths(1);
        to.set(last);
        from.set(last.minusMonths(USUAL_MONTHS - 1));
    }

    Maanedsperiode period() {
        return new Maanedsperiode(from.get(), to.get());
    }

    private String note(Texts texts) {
        int count = period().maaneder().size();
        String months = count == 1 ? texts.get("periode.enMaaned") : texts.get("periode.maaneder", count);
        @Nullable YearMonth incomplete = firstIncomplete();
        return incomplete == null
                ? months
                : months + " "
                        + texts.get(
                                "periode.ikkeKomplett",
                                Datotekst.storForbokstav(Datotekst.maaned(incomplete)),
                                Datotekst.dato(incomplete.plusMonths(1).atDay(10)));
    }

    private @Nullable YearMonth firstIncomplete() {
        YearMonth next = Inntektsopplysninger.komplettTilOgMed(today.get()).plusMonths(1);
        YearMonth candidate = next.isBefore(from.get()) ? from.get() : next;
        return period().inneholder(candidate) ? candidate : null;
    }
}

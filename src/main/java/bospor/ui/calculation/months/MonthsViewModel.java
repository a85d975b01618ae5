package bospor.ui.calculation.months;

import bospor.casework.Beregner;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Terminrad;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Following;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All months that were looked up, calculated with the facts that are typed now. */
public final class MonthsViewModel {
    private final CalculationViewModel model;
    private final Beregner rules;
    private final LatestOnly calculating;
    private final Texts texts = Texts.of(MonthsViewModel.class);
    private final Following following;
    private final ObservableList<MonthLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");

    /** Beside the calculations of the model. */
    public MonthsViewModel(CalculationViewModel model, Beregner rules, BackgroundWork work) {
        this.model = model;
        this.rules = rules;
        calculating = new LatestOnly(work);
        following = new Following(model, this::recalculate, () -> {});
    }

    // Properties

    ObservableList<MonthLine> lines() {
        return lines;
    }

    /** How many months give support, and the whole sum. */
    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    Texts texts() {
        return texts;
    }

    /** The table with tabs between the columns. */
    String asText() {
        String head = String.join(
                "\t",
                texts.get("column.month"),
                texts.get("column.income"),
                texts.get("column.support"),
                texts.get("column.status"),
                texts.get("column.remark"));
        return lines.stream()
                .map(MonthLine::asText)
                .collect(Collectors.joining("\n", head + "\n", "\n" + sum.get() + "\n"));
    }

    // Commands

    /** Begins to follow the calculations, or stops. */
    public void setActive(boolean on) {
        following.setActive(on);
    }

    /** Goes to the month of the line. */
    void open(MonthLine line) {
        model.goTo(line.termin());
    }

    private void recalculate(@Nullable Calculation now) {
        Function<Termin, Utkastsvar> drafts = model.drafts();
        List<Termin> months = model.lookedUp();
        if (drafts == null) {
            calculating.forget();
            lines.clear();
            sum.set("");
        } else {
            Termin shown = now == null ? null : now.inndata().termin();
            calculating.submit(() -> Terminrad.av(months, drafts, rules), rows -> show(rows, shown), this::failed);
        }
    }

    private void show(List<Terminrad> rows, @Nullable Termin shown) {
        lines.setAll(rows.stream().map(r -> line(r, r.termin().equals(shown))).toList());
        List<Kroner> paid = rows.stream()
                .map(r -> r.svar() instanceof Beregningsresultat b ? b.beloepPerMaaned() : null)
                .filter(Objects::nonNull)
                .filter(Kroner::erPositiv)
                .toList();
        sum.set(texts.get("sum", paid.size(), rows.size(), kroner(paid.stream().reduce(Kroner.ZERO, Kroner::pluss))));
    }

    private MonthLine line(Terminrad row, boolean shown) {
        String month = Datotekst.storForbokstav(Datotekst.maaned(row.termin().maaned()));
        return switch (row.svar()) {
            case Beregningsresultat r -> {
                Kroner amount = r.beloepPerMaaned();
                BigDecimal income = r.noekkeltall("inntektsgrunnlagPerMaaned")
                        .map(Noekkeltall::verdi)
                        .orElse(null);
                yield new MonthLine(
                        row.termin(),
                        month,
                        income == null ? "" : Talltekst.kroner(income),
                        amount == null ? "" : kroner(amount),
                        texts.get("status." + r.utfall()),
                        remark(r, row),
                        shown);
            }
            case Inndatafeil f -> missing(row, month, Ordliste.paaSkjermen(f.melding()), shown);
            case null -> missing(row, month, String.join(" ", model.sentences(stopping(row))), shown);
        };
    }

    private MonthLine missing(Terminrad row, String month, String why, boolean shown) {
        return new MonthLine(row.termin(), month, "", "", texts.get("status.missing"), why, shown);
    }

    private String remark(Beregningsresultat r, Terminrad row) {
        List<String> said = new ArrayList<>(r.grunner().stream()
                .map(Grunn::tekst)
                .map(Ordliste::paaSkjermen)
                .toList());
        said.addAll(model.sentences(row.merknader()));
        return row.inndata() == null ? "" : model.names(row.inndata()).in(String.join(" ", said));
    }

    private static List<Merknad> stopping(Terminrad row) {
        return row.merknader().stream().filter(m -> m.art().stopper()).toList();
    }

    private void failed(Exception fault) {
        lines.clear();
        sum.set("");
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }

    private static String kroner(Kroner amount) {
        return Talltekst.kroner(amount.verdi());
    }
}

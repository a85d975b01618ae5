package bospor.ui.calculation.control;

import bospor.casework.AapenSak;
import bospor.casework.Husstandsmedlem;
import bospor.casework.etterkontroll.Aapenkontroll;
import bospor.casework.etterkontroll.Etterkontroll;
import bospor.casework.etterkontroll.Kontrollart;
import bospor.casework.etterkontroll.Kontrollsvar;
import bospor.casework.etterkontroll.Unntak;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Ordliste;
import bospor.ui.calculation.AmountField;
import bospor.ui.calculation.AnswerViewModel;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Following;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.calculation.MemberNames;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A control of the decisions of one year: a month with a decided amount is one that was decided. */
public final class ControlViewModel {
    private final CalculationViewModel model;
    private final Callable<Etterkontroll> rules;
    private final LatestOnly calculating;
    private final Texts texts = Texts.of(ControlViewModel.class);
    private final Following following;
    private final AnswerViewModel answer;
    private final Map<Termin, AmountField> decided = new HashMap<>();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Kontrollart> kind = new SimpleObjectProperty<>(this, "kind", Kontrollart.NY_BEREGNING);
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ObjectProperty<@Nullable LocalDate> decisionDate = new SimpleObjectProperty<>(this, "decisionDate");
    private final ObservableList<ExceptionViewModel> exceptions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ControlShown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    private record Decided(
            Map<Termin, Kroner> amounts,
            List<Unntak> exceptions,
            @Nullable LocalDate date) {}

    private sealed interface Outcome {
        record Missing(Aapenkontroll.Svar.Mangler what) implements Outcome {}

        record Done(Kontrollsvar answer) implements Outcome {}
    }

    /**
     * Beside the calculations of the model.
     *
     * @param rules reads the rates and makes the control; asked in the background
     */
    public ControlViewModel(CalculationViewModel model, Callable<Etterkontroll> rules, BackgroundWork work) {
        this.model = model;
        this.rules = rules;
        calculating = new LatestOnly(work);
        answer = model.newAnswer();
        kind.subscribe((_, _) -> recalculate());
        year.subscribe((_, _) -> recalculate());
        decisionDate.subscribe((_, _) -> typed());
        model.panels()
                .add(
                        "kontroll.vedtaksdato",
                        true,
                        () -> Objects.toString(decisionDate.get(), ""),
                        t -> decisionDate.set(t.isEmpty() ? null : LocalDate.parse(t)));
        model.panels().add("kontroll.unntak", true, this::exceptionLines, this::putExceptions);
        following = new Following(model, _ -> follow(), this::forget);
    }

    // Properties

    ObjectProperty<Kontrollart> kindProperty() {
        return kind;
    }

    /** The years that have months in the look-up, the newest first. */
    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<@Nullable Integer> yearProperty() {
        return year;
    }

    /** The months of the year that were looked up, in order. */
    List<Termin> months() {
        Integer of = year.get();
        return model.lookedUp().reversed().stream()
                .filter(t -> of != null && t.maaned().getYear() == of)
                .toList();
    }

    /** The amount that was decided for the month; empty where there was no decision. */
    AmountField decided(Termin month) {
        AmountField known = decided.get(month);
        if (known != null) {
            return known;
        }
        AmountField made = model.newAmount(false, this::recalculate);
        decided.put(month, made);
        model.panels().add("kontroll.vedtatt." + month.maaned(), made);
        return made;
    }

    /** The day of the new decision, whose thresholds apply; null when not said. */
    ObjectProperty<@Nullable LocalDate> decisionDateProperty() {
        return decisionDate;
    }

    /** The months in which the settlement does not say how it was; they count in an etterkontroll. */
    ObservableList<ExceptionViewModel> exceptions() {
        return exceptions;
    }

    /** The names of the adults, in the order of the case. */
    List<String> adults() {
        AapenSak open = model.sakProperty().get();
        return open == null
                ? List.of()
                : open.medlemmer().stream().map(Husstandsmedlem::visningsnavn).toList();
    }

    /** What came of it; null while nothing is typed. */
    ReadOnlyObjectProperty<@Nullable ControlShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    AnswerViewModel answer() {
        return answer;
    }

    Texts texts() {
        return texts;
    }

    // Commands

    /** Begins to follow the calculations, or stops. */
    public void setActive(boolean on) {
        following.setActive(on);
    }

    /** An empty exception to fill in. */
    void addException() {
        exceptions.add(new ExceptionViewModel(this::typed));
        typed();
    }

    void remove(ExceptionViewModel exception) {
        exceptions.remove(exception);
        typed();
    }

    private void typed() {
        recalculate();
        model.panels().changed();
    }

    private String exceptionLines() {
        return exceptions.stream().map(ExceptionViewModel::asLine).collect(Collectors.joining("\n"));
    }

    private void putExceptions(String lines) {
        List<String> wanted = lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
        // The rows that are there stay: somebody may be writing in one of them.
        while (exceptions.size() > wanted.size()) {
            exceptions.removeLast();
        }
        while (exceptions.size() < wanted.size()) {
            exceptions.add(new ExceptionViewModel(this::typed));
        }
        for (int i = 0; i < wanted.size(); i++) {
            exceptions.get(i).fromLine(wanted.get(i));
        }
        recalculate();
    }

    private void forget() {
        decided.values().forEach(AmountField::clear);
        decisionDate.set(null);
        exceptions.clear();
        years.clear();
        year.set(null);
    }

    private void follow() {
        List<Integer> now = model.lookedUp().stream()
                .map(t -> t.maaned().getYear())
                .distinct()
                .toList();
        if (!years.equals(now)) {
            years.setAll(now);
            if (!now.contains(year.get())) {
                year.set(now.isEmpty() ? null : now.getLast());
            }
        }
        recalculate();
    }

    private void recalculate() {
        AapenSak open = model.sakProperty().get();
        Foerteopplysninger typed = model.typed();
        Integer of = year.get();
        Map<Termin, Kroner> amounts = new TreeMap<>();
        months().forEach(m -> decided(m).value(null).ifPresent(v -> amounts.put(m, v.beloep())));
        boolean bad = months().stream().anyMatch(m -> decided(m).isBad());
        boolean exempt = kind.get() == Kontrollart.ETTERKONTROLL;
        boolean unfinished =
                exempt && exceptions.stream().anyMatch(e -> e.value().isEmpty());
        if (open == null || of == null || typed == null || bad || unfinished || amounts.isEmpty()) {
            calculating.forget();
            answer.showMissing(List.of());
            shown.set(
                    bad
                            ? ControlShown.impossible(texts.get("unreadable"), List.of())
                            : unfinished ? ControlShown.impossible(texts.get("exception.missing"), List.of()) : null);
            return;
        }
        Kontrollart which = kind.get();
        MemberNames names = model.everybody();
        List<Unntak> unntak =
                exceptions.stream().flatMap(e -> e.value().stream()).toList();
        LocalDate date = decisionDate.get();
        calculating.submit(
                () -> control(which, of, open, typed, new Decided(amounts, unntak, date)),
                outcome -> show(outcome, names),
                this::failed);
    }

    private Outcome control(Kontrollart which, int of, AapenSak open, Foerteopplysninger typed, Decided decided)
            throws Exception {
        return switch (Aapenkontroll.av(
                which, of, open, typed, decided.amounts(), decided.exceptions(), decided.date())) {
            case Aapenkontroll.Svar.Mangler m -> new Outcome.Missing(m);
            case Aapenkontroll.Svar.Klar(var sak) ->
                new Outcome.Done(rules.call().kontroller(sak));
        };
    }

    private void show(Outcome outcome, MemberNames names) {
        switch (outcome) {
            case Outcome.Missing(var what) -> nothing(model.sentences(what.merknader()));
            case Outcome.Done(Kontrollsvar.Feil(var fault)) -> nothing(List.of(Ordliste.paaSkjermen(fault.melding())));
            case Outcome.Done(Kontrollsvar.Ferdig(var result)) -> {
                shown.set(new ControlWords(texts, names).of(result));
                answer.show(result.spor(), names);
            }
        }
    }

    private void nothing(List<String> why) {
        answer.showMissing(why);
        shown.set(ControlShown.impossible(texts.get("outcome.KAN_IKKE_KONTROLLERES"), why));
    }

    private void failed(Exception fault) {
        answer.showFault();
        shown.set(null);
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }
}

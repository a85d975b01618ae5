package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The chart's equal: months down, totals and sources across, each person's sources under the person's name. A month keeps
 * its total beside it, so the months can be sorted by any amount; the sum of all stays last.
 */
final class IncomeTable extends TableView<Tabellrad> {
    private static final double BREDDE = 98;

    /** The width of an ordinary letter in a column head. */
    private static final double PER_TEGN = 6.9;

    private static final double LUFT = 22;
    private static final int KORT_NAVN = 13;
    private static final int SYNLIGE_FOER = 8;

    private final TimelineViewModel vm;
    private boolean velger;

    IncomeTable(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("inntektstabell");
        setAccessibleText(Tekst.av("tabell.navn"));
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(t -> {
            Comparator<Tabellrad> orden = t.getComparator();
            FXCollections.sort(
                    t.getItems(),
                    Comparator.comparing(Tabellrad::erSum)
                            .thenComparing(orden != null ? orden : Comparator.comparingInt(Tabellrad::nummer)));
            return true;
        });
        vm.utsnittProperty().subscribe(this::vis);
        vm.tabellProperty().subscribe(() -> vis(vm.utsnittProperty().get()));
        vm.markoerProperty().subscribe(this::velgCelle);
        getFocusModel().focusedCellProperty().subscribe(this::fraTabell);
    }

    /** The months that are selected, in their order; empty when none is. */
    List<YearMonth> valgteMaaneder() {
        return getSelectionModel().getSelectedCells().stream()
                .map(c -> getItems().get(c.getRow()).maaned())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Built only when it is looked at: the chart is what is shown first. */
    private void vis(@Nullable Utsnitt u) {
        if (vm.tabellProperty().get()) {
            bygg(u);
        }
    }

    private void bygg(@Nullable Utsnitt u) {
        velger = true;
        getColumns().clear();
        getItems().clear();
        if (u != null) {
            Tidslinje t = u.tidslinje();
            TableColumn<Tabellrad, @Nullable Kroner> maaned =
                    kolonne(Tekst.av("tabell.maaned"), null, 124, _ -> null, MonthCell.Slag.MAANED, u, null);
            maaned.setComparator(null);
            maaned.setSortable(false);
            getColumns().add(maaned);
            if (t.personer().size() > 1) {
                getColumns()
                        .add(kolonne(
                                Tekst.av("tabell.sumHusstandKort"),
                                null,
                                88,
                                u::sum,
                                MonthCell.Slag.HUSSTAND,
                                u,
                                null));
            }
            for (Personlinje p : t.personer()) {
                TableColumn<Tabellrad, Void> person = new TableColumn<>(p.navn());
                person.getColumns()
                        .add(kolonne(
                                Tekst.av("tabell.sum"),
                                null,
                                84,
                                m -> p.sum(m, u.skjulte()),
                                MonthCell.Slag.PERSON,
                                u,
                                p));
                person.getColumns().addAll(utbetalere(u, p));
                getColumns().add(person);
            }
            for (int n = 0; n < u.maaneder().size(); n++) {
                getItems().add(new Tabellrad(n, u.maaneder().get(n), u.maaneder()));
            }
            getItems().add(new Tabellrad(u.maaneder().size(), null, u.maaneder()));
        }
        velger = false;
        velgCelle(vm.markoerProperty().get());
    }

    /** One group for each payer, with a column for each type. */
    private static List<TableColumn<Tabellrad, Void>> utbetalere(Utsnitt u, Personlinje p) {
        List<TableColumn<Tabellrad, Void>> grupper = new ArrayList<>();
        for (Inntektsserie s : u.synlige()) {
            if (s.person() != p.nummer()) {
                continue;
            }
            if (grupper.isEmpty() || !grupper.getLast().getText().equals(s.utbetaler())) {
                grupper.add(new TableColumn<>(s.utbetaler()));
            }
            grupper.getLast()
                    .getColumns()
                    .add(kolonne(brutt(s.type()), s, bredde(s), m -> sum(s, m), MonthCell.Slag.SERIE, u, p));
        }
        return grupper;
    }

    /** Wide enough for the longest line in the head: a head that is cut off cannot be read by anyone. */
    private static double bredde(Inntektsserie s) {
        int lengst = Stream.concat(brutt(s.type()).lines(), Stream.of(s.utbetaler()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(BREDDE, lengst * PER_TEGN + LUFT);
    }

    /** The name on two lines when it is long: a column head does not wrap by itself. */
    private static String brutt(String navn) {
        int midt = navn.indexOf(' ', navn.length() / 3);
        return navn.length() <= KORT_NAVN || midt < 0
                ? navn
                : navn.substring(0, midt) + "\n" + navn.substring(midt + 1);
    }

    private static @Nullable Kroner sum(Inntektsserie serie, YearMonth maaned) {
        Seriecelle celle = serie.celle(maaned);
        return celle == null ? null : celle.sum();
    }

    private static TableColumn<Tabellrad, @Nullable Kroner> kolonne(
            String navn,
            @Nullable Inntektsserie serie,
            double bredde,
            Function<YearMonth, @Nullable Kroner> verdi,
            MonthCell.Slag slag,
            Utsnitt u,
            @Nullable Personlinje person) {
        TableColumn<Tabellrad, @Nullable Kroner> kolonne = new TableColumn<>(navn);
        kolonne.setPrefWidth(bredde);
        kolonne.setReorderable(false);
        if (serie == null) {
            // Widths are remembered by id, and who pays a household is nothing to remember.
            kolonne.setId(slag.name() + (person == null ? "" : person.nummer()));
        }
        if (slag != MonthCell.Slag.MAANED) {
            kolonne.getStyleClass().add("tallkolonne");
        }
        kolonne.setUserData(serie == null ? null : serie.id());
        kolonne.setCellValueFactory(rad ->
                new ReadOnlyObjectWrapper<@Nullable Kroner>(rad.getValue().av(verdi)));
        kolonne.setComparator(Comparator.nullsFirst(Comparator.<Kroner>naturalOrder()));
        kolonne.setCellFactory(_ -> new MonthCell(slag, u, person, serie));
        return kolonne;
    }

    private void fraTabell(TablePosition<?, ?> sted) {
        if (velger || sted.getRow() < 0 || sted.getRow() >= getItems().size()) {
            return;
        }
        YearMonth maaned = getItems().get(sted.getRow()).maaned();
        if (maaned != null && isFocused()) {
            Object serie =
                    sted.getTableColumn() == null ? null : sted.getTableColumn().getUserData();
            velger = true;
            vm.velg(new Markoer(maaned, serie instanceof String id ? id : null));
            velger = false;
        }
    }

    private void velgCelle(@Nullable Markoer sted) {
        if (velger || sted == null || getColumns().isEmpty()) {
            return;
        }
        for (int n = 0; n < getItems().size(); n++) {
            if (sted.maaned().equals(getItems().get(n).maaned())) {
                TableColumn<Tabellrad, ?> kolonne = getVisibleLeafColumns().stream()
                        .filter(k -> sted.serie() != null && sted.serie().equals(k.getUserData()))
                        .findFirst()
                        .orElse(getVisibleLeafColumn(0));
                velger = true;
                getSelectionModel().clearAndSelect(n, kolonne);
                velger = false;
                if (!isFocused()) {
                    scrollTo(Math.max(0, n - SYNLIGE_FOER));
                }
                return;
            }
        }
    }
}

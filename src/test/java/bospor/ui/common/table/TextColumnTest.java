package bospor.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.text.Talltekst;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Columns of text: how they sort, and that what they show is what a screen reader says. */
class TextColumnTest extends ApplicationTest {
    private final ObservableList<Sak> saker = FXCollections.observableArrayList(
            new Sak("Ås", Kroner.av(900)), new Sak("Ærfugl", Kroner.av(12_000)), new Sak("Bø", Kroner.av(-50)));

    private final StackPane root = new StackPane();

    private record Sak(String navn, Kroner beloep) {}

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(root, 400, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private TableView<Sak> tabell(Map<String, String> husket) {
        TableView<Sak> tabell = new TableView<>();
        tabell.getColumns()
                .setAll(List.of(
                        new TextColumn<>("navn", "Navn", 120, Sak::navn),
                        new TextColumn<Sak>(
                                        "beloep",
                                        "Beløp",
                                        120,
                                        s -> Talltekst.kroner(s.beloep().verdi()))
                                .figures(Comparator.comparing(Sak::beloep)),
                        new TextColumn<>("langt", "Langt", 120, Sak::navn)
                                .wrapped()
                                .inOrder()));
        interact(() -> {
            TextColumn.show(tabell, saker);
            new ColumnMemory(navn -> husket.getOrDefault(navn, ""), husket::put).follow(tabell, "saker");
            root.getChildren().setAll(tabell);
            root.applyCss();
            root.layout();
        });
        return tabell;
    }

    private static List<String> navn(TableView<Sak> tabell) {
        return tabell.getItems().stream().map(Sak::navn).toList();
    }

    @Test
    void beloepSorteresSomTallOgListenSelvBeholderRekkefoelgen() {
        TableView<Sak> tabell = tabell(new TreeMap<>());
        interact(() -> tabell.getSortOrder().add(tabell.getColumns().get(1)));
        assertThat(navn(tabell)).containsExactly("Bø", "Ås", "Ærfugl");
        assertThat(saker).extracting(Sak::navn).containsExactly("Ås", "Ærfugl", "Bø");
    }

    @Test
    void ordSorteresSomPaaNorsk() {
        TableView<Sak> tabell = tabell(new TreeMap<>());
        interact(() -> tabell.getSortOrder().add(tabell.getColumns().getFirst()));
        assertThat(navn(tabell)).containsExactly("Bø", "Ærfugl", "Ås");
    }

    @Test
    void sorteringenSomBleValgtGjelderNesteGangOgBareDerDenErLov() {
        TreeMap<String, String> husket = new TreeMap<>();
        husket.put("sortering.saker", "borte:ASCENDING langt:ASCENDING beloep:DESCENDING navn:rot");
        TableView<Sak> tabell = tabell(husket);
        assertThat(tabell.getSortOrder()).containsExactly(tabell.getColumns().get(1));
        assertThat(tabell.getColumns().get(1).getSortType()).isEqualTo(SortType.DESCENDING);
        assertThat(navn(tabell)).containsExactly("Ærfugl", "Ås", "Bø");
    }

    @Test
    void cellenSierDetDenViser() {
        TableView<Sak> tabell = tabell(new TreeMap<>());
        assertThat(from(tabell).lookup(".table-cell").<TableCell<?, ?>>queryAll())
                .filteredOn(c -> !c.isEmpty())
                .extracting(TableCell::getAccessibleText)
                .contains("Ås", "12\u00a0000\u00a0kr", "−50\u00a0kr");
    }
}

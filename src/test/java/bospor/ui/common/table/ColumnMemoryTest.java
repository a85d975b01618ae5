package bospor.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Columns that are dragged with the mouse stand there next time. */
class ColumnMemoryTest extends ApplicationTest {
    private final TreeMap<String, String> kept = new TreeMap<>();
    private final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void breddeSomDrasStaarNesteGangOgKolonnenUtenNavnHuskesIkke() {
        TableView<String> table = show("tid", "sak", null);
        drag(table, () -> table.resizeColumn(table.getColumns().getFirst(), 40));
        assertThat(kept).isEqualTo(Map.of("kolonner.logg", "tid:140 sak:100"));
        assertThat(widths(show("tid", "sak", null))).containsExactly(140.0, 100.0, 100.0);
    }

    @Test
    void sorteringenSomVelgesStaarNesteGang() {
        TableView<String> table = show("tid", "sak");
        drag(table, () -> table.getSortOrder().add(table.getColumns().getLast()));
        assertThat(kept).isEqualTo(Map.of("sortering.logg", "sak:ASCENDING"));
        assertThat(show("tid", "sak").getSortOrder())
                .extracting(TableColumn::getId)
                .containsExactly("sak");
    }

    @Test
    void rekkefoelgenSomDrasStaarNesteGang() {
        TableView<String> table = show("tid", "sak", "person");
        drag(
                table,
                () -> table.getColumns()
                        .setAll(List.of(
                                table.getColumns().get(1),
                                table.getColumns().get(0),
                                table.getColumns().get(2))));
        assertThat(kept).containsEntry("kolonner.logg", "sak:100 tid:100 person:100");
        assertThat(ids(show("tid", "sak", "person"))).containsExactly("sak", "tid", "person");
    }

    @Test
    void detSomIkkePasserEllerErOedelagtGirTabellenSomDenEr() {
        kept.put("kolonner.logg", "sak:20000 tid:: borte:50 :x person:80 ");
        TableView<String> table = show("tid", "sak", "person");
        assertThat(ids(table)).containsExactly("tid", "sak", "person");
        assertThat(widths(table)).containsExactly(100.0, 100.0, 80.0);
    }

    @Test
    void kolonnerSomKommerPaaNyttFaarBreddenSin() {
        kept.put("kolonner.logg", "sak:150");
        TableView<String> table = show("tid", "sak");
        interact(() -> table.getColumns().setAll(List.of(column("sak"), column("tid"))));
        assertThat(widths(table)).containsExactly(150.0, 100.0);
    }

    /** What the header does with the columns between press and release. */
    private void drag(TableView<String> table, Runnable what) {
        interact(() -> {
            table.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
            what.run();
            table.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private TableView<String> show(@Nullable String... ids) {
        TableView<String> table = new TableView<>();
        for (String id : ids) {
            table.getColumns().add(column(id));
        }
        interact(() -> {
            new ColumnMemory(name -> kept.getOrDefault(name, ""), kept::put).follow(table, "logg");
            root.getChildren().setAll(table);
        });
        interact(() -> {
            root.applyCss();
            root.layout();
        });
        return table;
    }

    private static TableColumn<String, String> column(@Nullable String id) {
        TableColumn<String, String> column = new TableColumn<>("Navn");
        column.setId(id);
        column.setPrefWidth(100);
        return column;
    }

    private static List<Double> widths(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }

    private static List<@Nullable String> ids(TableView<String> table) {
        return table.getColumns().stream()
                .<@Nullable String>map(TableColumn::getId)
                .toList();
    }
}

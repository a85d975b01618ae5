package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private final StringProperty rent = new SimpleStringProperty("");
    private final SimpleBooleanProperty adapted = new SimpleBooleanProperty();
    private final ObservableSet<String> status = FXCollections.observableSet();
    private final StringProperty late = new SimpleStringProperty("");
    private boolean hasLate;
    private long time;
    private final UndoHistory history = new UndoHistory(this::memory, () -> time);

    private Memory memory() {
        Memory memory = new Memory();
        memory.add("bolig", "rent", rent);
        memory.add("bolig", "adapted", adapted);
        memory.add("person", "status", status);
        if (hasLate) {
            memory.add("post", "late", late);
        }
        return memory;
    }

    @BeforeEach
    void foelgHverEndring() {
        history.start();
        rent.subscribe((_, _) -> history.note());
        adapted.subscribe((_, _) -> history.note());
        late.subscribe((_, _) -> history.note());
    }

    @Test
    void bokstaverEtterHverandreErEttSteg() {
        rent.set("9");
        rent.set("94");
        rent.set("9450");
        adapted.set(true);
        history.undo();
        assertThat(adapted.get()).isFalse();
        assertThat(rent.get()).isEqualTo("9450");
        history.undo();
        assertThat(rent.get()).isEmpty();
        assertThat(history.canUndoProperty().get()).isFalse();
        history.redo();
        history.redo();
        assertThat(rent.get()).isEqualTo("9450");
        assertThat(adapted.get()).isTrue();
        assertThat(history.canRedoProperty().get()).isFalse();
    }

    @Test
    void enPauseGirEtNyttSteg() {
        rent.set("9450");
        time += 3_000_000_000L;
        rent.set("12000");
        history.undo();
        assertThat(rent.get()).isEqualTo("9450");
    }

    @Test
    void nyEndringGlemmerDetSomErAngret() {
        rent.set("9450");
        history.undo();
        adapted.set(true);
        assertThat(history.canRedoProperty().get()).isFalse();
        history.undo();
        assertThat(adapted.get()).isFalse();
        assertThat(rent.get()).isEmpty();
    }

    @Test
    void feltSomKommerTilErIkkeEnEndring() {
        hasLate = true;
        history.note();
        assertThat(history.canUndoProperty().get()).isFalse();
        late.set("brev");
        history.undo();
        assertThat(late.get()).isEmpty();
    }

    @Test
    void mengderSettesTilbake() {
        status.add("UNG_UFOER");
        history.note();
        status.add("STUDENT");
        history.note();
        history.undo();
        assertThat(status).containsExactly("UNG_UFOER");
        history.undo();
        assertThat(status).isEmpty();
    }
}

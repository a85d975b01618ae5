package bospor.ui.calculation;

import bospor.trace.Steg;
import bospor.ui.common.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** How the amount has been calculated, as lines that open into one another down to the reported post. */
final class BreakdownViewModel {
    private final Texts texts;
    private final IncomeWords income;
    private final IntConsumer openDetails;
    private final ReadOnlyObjectWrapper<@Nullable Line> root = new ReadOnlyObjectWrapper<>(this, "root");
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper(this, "hidden");
    private final BooleanProperty showHidden = new SimpleBooleanProperty(this, "showHidden");
    private final Set<String> open = new HashSet<>();

    /** Nothing yet; details of an adult, by the place in the case, are opened with {@code openDetails}. */
    BreakdownViewModel(Texts texts, IncomeWords income, IntConsumer openDetails) {
        this.income = income;
        this.openDetails = openDetails;
        this.texts = texts;
    }

    // Properties

    /** The outermost line; null when there is no result. */
    ReadOnlyObjectProperty<@Nullable Line> rootProperty() {
        return root.getReadOnlyProperty();
    }

    /** How many lines of zero kroner are left out. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    BooleanProperty showHiddenProperty() {
        return showHidden;
    }

    /** Whether the line is open: what was opened stays open through recalculations. */
    boolean isOpen(Line line) {
        return open.contains(line.path());
    }

    /** The children of the line that show now. */
    List<Line> children(Line line) {
        return line.children(showHidden.get());
    }

    /** The whole explanation as indented text, hidden lines included. */
    String asText() {
        StringBuilder text = new StringBuilder();
        Line line = root.get();
        if (line != null) {
            write(line, 0, text);
        }
        return text.toString();
    }

    // Commands

    void show(Steg explanation, MemberNames names) {
        Line line = new LineBuilder(texts, names, income).build(explanation);
        if (root.get() == null) {
            open.add(line.path());
        }
        hidden.set(line.hidden());
        root.set(line);
    }

    void setOpen(Line line, boolean isOpen) {
        if (isOpen) {
            open.add(line.path());
        } else {
            open.remove(line.path());
        }
    }

    /** Asks for the details of an adult; the line opens when they are there. */
    void openDetails(Line line) {
        if (line.closed() != null) {
            open.add(line.path());
            openDetails.accept(line.closed().place());
        }
    }

    /** Opens every line, or all but the outermost step closed. */
    void setAllOpen(boolean allOpen) {
        open.clear();
        Line line = root.get();
        if (line != null) {
            open.add(line.path());
            if (allOpen) {
                line.all().map(Line::path).forEach(open::add);
            }
        }
    }

    void clear() {
        hidden.set(0);
        root.set(null);
    }

    private static void write(Line line, int depth, StringBuilder text) {
        String indent = "  ".repeat(depth);
        text.append(indent).append(line.name());
        if (!line.amount().isEmpty()) {
            text.append(": ").append(line.amount());
        }
        text.append('\n');
        if (!line.formula().isEmpty()) {
            text.append(indent).append("  ").append(line.formula()).append('\n');
        }
        String basis = line.source().isEmpty() && line.provision() != null
                ? line.provision().tittel()
                : line.source();
        if (!basis.isEmpty()) {
            text.append(indent).append("  [").append(basis).append("]\n");
        }
        line.children().forEach(c -> write(c, depth + 1, text));
    }
}

package bospor.ui.calculation;

import bospor.trace.Hjemmel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the breakdown as it stands on the screen.
 *
 * @param path the ids from the outermost step down: the same line after a recalculation has the same path
 * @param amount the value with its unit, or the words that stand instead
 * @param formula the formula with its numbers, empty when there is none
 * @param provision the provision of a step or a rate, null otherwise
 * @param source where a fact or a rate comes from, empty for a step
 * @param typed whether the case worker typed it
 * @param zero whether the line adds nothing and is hidden until asked for
 * @param closed the adult whose details must be asked for before the line opens; null otherwise
 */
record Line(
        String path,
        String name,
        String amount,
        String formula,
        @Nullable Hjemmel provision,
        String source,
        boolean typed,
        boolean zero,
        @Nullable Closed closed,
        List<Line> children) {
    /** Somebody whose details are closed: the place in the case, and the name. */
    record Closed(int place, String name) {}

    Line {
        children = List.copyOf(children);
    }

    /** Number of lines that are hidden below this one. */
    int hidden() {
        return children.stream().mapToInt(c -> c.zero ? 1 : c.hidden()).sum();
    }

    /** The children that show. */
    List<Line> children(boolean withZero) {
        return withZero ? children : children.stream().filter(c -> !c.zero).toList();
    }

    /** This line and all below it. */
    Stream<Line> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Line::all));
    }

    /** The line as one sentence, for a screen reader. */
    String spoken() {
        return Stream.of(name, amount, formula, provision == null ? "" : provision.tittel(), source)
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + ". " + b)
                .orElse("");
    }
}

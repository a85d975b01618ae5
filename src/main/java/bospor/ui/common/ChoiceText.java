package bospor.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of what is chosen among, for lists and axes that nobody types in; no choice is no words. */
public final class ChoiceText<E> extends StringConverter<@Nullable E> {
    private final Function<E, String> words;

    /** Says each choice in these words. */
    public ChoiceText(Function<E, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable E choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public E fromString(@Nullable String text) {
        throw new UnsupportedOperationException("her kan ingen skrive");
    }
}

package bospor.ui.common;

import bospor.text.Skjermspraak;
import bospor.ui.common.table.ColumnMemory;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How the screen looks and which form of Norwegian it speaks, as the case worker chooses while Bospor runs. One for the whole
 * program: two windows never differ.
 */
public final class Appearance {
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme.Look> look;
    private final boolean languageIsFixed;
    private final ColumnMemory columns;

    /**
     * The appearance that was chosen last time.
     *
     * @param languageIsFixed whether the administrator has chosen the language for everybody
     * @param keep is told of every change
     * @param columns the columns of tables as they were
     */
    public Appearance(
            Locale language,
            boolean languageIsFixed,
            Theme.Look look,
            Consumer<Appearance> keep,
            ColumnMemory columns) {
        this.columns = columns;
        this.languageIsFixed = languageIsFixed;
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.look = new SimpleObjectProperty<>(this, "look", look);
        Skjermspraak.velg(language);
        Theme.choose(look);
        this.language.subscribe((_, chosen) -> {
            Skjermspraak.velg(chosen);
            keep.accept(this);
        });
        this.look.subscribe((_, chosen) -> {
            Theme.choose(chosen);
            keep.accept(this);
        });
    }

    /** {@link Skjermspraak#BOKMAAL} or {@link Skjermspraak#NYNORSK}. */
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /** Whether the administrator has chosen the language for everybody. */
    public boolean languageIsFixed() {
        return languageIsFixed;
    }

    /** Where the columns of tables stand. */
    public ColumnMemory columns() {
        return columns;
    }

    /** Colours: light, dark or high contrast. */
    public ObjectProperty<Theme.Look> lookProperty() {
        return look;
    }
}

package bospor.ui.common;

import bospor.text.Datolesing;
import bospor.text.Datotekst;
import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Dates in a field as Norwegians write and type them, whatever the language of the machine is. */
public final class NorwegianDate extends StringConverter<@Nullable LocalDate> {
    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : Datotekst.dato(date);
    }

    /** The date, or null when what was typed is none: the field then goes back to the one before. */
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null ? null : Datolesing.les(text).orElse(null);
    }
}

package bospor.ui.calculation;

import bospor.domain.Termin;
import bospor.text.Datotekst;
import javafx.util.StringConverter;

/** A month in the list of months: {@code Januar 2026}. */
final class MonthText extends StringConverter<Termin> {
    @Override
    public String toString(Termin termin) {
        return termin == null ? "" : Datotekst.storForbokstav(Datotekst.maaned(termin.maaned()));
    }

    @Override
    public Termin fromString(String text) {
        throw new UnsupportedOperationException("listen kan ikke skrives i");
    }
}

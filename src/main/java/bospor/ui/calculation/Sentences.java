package bospor.ui.calculation;

import bospor.casework.utkast.Merknad;
import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** What the case worker must know, in sentences. Months among the details are written out. */
final class Sentences {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    /** The sentence of the remark. */
    String of(Merknad remark) {
        Object[] details = remark.detaljer().stream().map(Sentences::written).toArray();
        return Datotekst.storForbokstav(texts.get("remark." + remark.art(), details));
    }

    private static String written(String detail) {
        return MONTH.matcher(detail).matches() ? Datotekst.maaned(YearMonth.parse(detail)) : detail;
    }
}

package bospor.ui.batch;

import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsrad.Aarsak;
import bospor.casework.omregning.Omregningsrad.Svar;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a row as they stand in the table. */
final class Rows {
    private Rows() {}

    /** {@code +1 234 kr}, {@code −120 kr} or {@code 0 kr}. */
    static String signed(Kroner amount) {
        return (amount.erPositiv() ? "+" : "") + Talltekst.kroner(amount.verdi());
    }

    /** {@code 10 000}. */
    static String count(int number) {
        return Talltekst.tall(BigDecimal.valueOf(number));
    }

    static String difference(Omregningsrad row) {
        Kroner difference = row.differanse();
        return difference == null ? "–" : signed(difference);
    }

    /** Kroner per month, null when there is no answer or it could not be assessed. */
    static @Nullable Kroner kroner(@Nullable Svar answer) {
        return answer == null ? null : answer.beloep();
    }

    static String amount(@Nullable Svar answer) {
        Kroner amount = kroner(answer);
        return amount == null ? "–" : Talltekst.kroner(amount.verdi());
    }

    /** One month, or two when it was calculated for another than the one before. */
    static String month(Omregningsrad row) {
        Svar before = row.foer();
        Svar after = row.etter();
        if (before == null || after == null || before.termin().equals(after.termin())) {
            Svar one = after == null ? before : after;
            return one == null ? "" : Datotekst.maaned(one.termin().maaned());
        }
        return Datotekst.maaned(before.termin().maaned()) + " → "
                + Datotekst.maaned(after.termin().maaned());
    }

    /** One outcome, or two when it is another now. */
    static String outcome(Omregningsrad row, Texts texts) {
        Svar before = row.foer();
        Svar after = row.etter();
        if (before == null || after == null || before.utfall() == after.utfall()) {
            Svar one = after == null ? before : after;
            return one == null ? "" : texts.get("utfall." + one.utfall());
        }
        return texts.get("utfall." + before.utfall()) + " → " + texts.get("utfall." + after.utfall());
    }

    /** The cause that weighs most, and how many more there are; empty when nothing changed. */
    static String cause(Omregningsrad row, Texts texts) {
        if (row.aarsaker().isEmpty()) {
            return "";
        }
        Aarsak first = row.aarsaker().getFirst();
        int more = row.aarsaker().size() - 1;
        return texts.get(
                more == 0 ? "aarsak" : "aarsak.flere",
                Ordliste.paaSkjermen(first.tekst()),
                signed(first.bostoette()),
                more);
    }

    /** Every cause of a chosen case with its kroner, and what else there is to know; empty when there is nothing. */
    static String causes(@Nullable Omregningsrad row, Texts texts) {
        if (row == null || (row.aarsaker().isEmpty() && row.merknad().isEmpty())) {
            return "";
        }
        String who = row.saksnummer().isEmpty() ? row.navn() : row.saksnummer();
        String all = row.aarsaker().stream()
                .map(a -> texts.get("aarsak", Ordliste.paaSkjermen(a.tekst()), signed(a.bostoette())))
                .collect(Collectors.joining(texts.get("aarsaker.skille")));
        String why = all.isEmpty() ? "" : texts.get("aarsaker", who, difference(row), all);
        String note = Ordliste.paaSkjermen(row.merknad());
        return why.isEmpty() ? texts.get("aarsak", who, note) : note.isEmpty() ? why : why + " " + note;
    }
}

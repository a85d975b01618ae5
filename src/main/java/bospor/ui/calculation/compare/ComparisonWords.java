package bospor.ui.calculation.compare;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.MemberNames;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** Says a comparison in words and amounts with their signs. */
record ComparisonWords(Texts texts, MemberNames names) {
    Comparison of(Calculation earlier, Calculation later, Optional<Endring> change) {
        List<Comparison.Cause> causes =
                change.map(c -> c.aarsaker().stream().map(this::cause).toList()).orElse(List.of());
        Kroner before = amount(earlier.resultat());
        Kroner after = amount(later.resultat());
        String remark =
                change.isEmpty() ? texts.get("remark.unexplained") : causes.isEmpty() ? texts.get("remark.same") : "";
        return new Comparison(
                side("side.earlier", earlier),
                side("side.later", later),
                change.isEmpty() ? "" : texts.get("sum", signed(after.minus(before))),
                causes,
                remark);
    }

    private String side(String key, Calculation c) {
        Kroner amount = c.resultat().beloepPerMaaned();
        String month = Datotekst.maaned(c.inndata().termin().maaned());
        return texts.get(key, month, amount == null ? texts.get("notassessable") : Talltekst.kroner(amount.verdi()));
    }

    private Comparison.Cause cause(Endring.Aarsak a) {
        return new Comparison.Cause(
                texts.get("kind." + a.art()),
                Datotekst.storForbokstav(names.in(Ordliste.paaSkjermen(a.tekst()))),
                signed(a.bostoette()),
                a.inntektsgrunnlag().erNull() ? "" : signed(a.inntektsgrunnlag()));
    }

    private static String signed(Kroner amount) {
        String text = Talltekst.kroner(amount.verdi());
        return amount.erPositiv() ? "+" + text : text;
    }

    private static Kroner amount(Beregningsresultat r) {
        Kroner amount = r.beloepPerMaaned();
        return amount == null ? Kroner.ZERO : amount;
    }
}

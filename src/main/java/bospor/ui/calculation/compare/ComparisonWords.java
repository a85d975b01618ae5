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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says a comparison in words and amounts with their signs. */
record ComparisonWords(Texts texts, MemberNames names) {
    Comparison of(Calculation earlier, Calculation later, Optional<Endring> change) {
        List<Comparison.Cause> causes = change.map(
                        c -> together(c.aarsaker()).stream().map(this::cause).toList())
                .orElse(List.of());
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

    /** The posts of somebody whose details are closed are one cause: the income of that person. */
    private List<Endring.Aarsak> together(List<Endring.Aarsak> causes) {
        Map<String, Endring.Aarsak> all = new LinkedHashMap<>();
        for (Endring.Aarsak a : causes) {
            Optional<String> whose = names.closedIncome(a.sti());
            Endring.Aarsak told = whose.map(name -> new Endring.Aarsak(
                            Endring.Art.DATA,
                            texts.get("closed.income", name),
                            a.sti(),
                            a.bostoette(),
                            a.inntektsgrunnlag()))
                    .orElse(a);
            all.merge(whose.orElse("#" + all.size()), told, ComparisonWords::sum);
        }
        return List.copyOf(all.values());
    }

    private static Endring.Aarsak sum(Endring.Aarsak a, Endring.Aarsak b) {
        return new Endring.Aarsak(
                a.art(),
                a.tekst(),
                a.sti(),
                a.bostoette().pluss(b.bostoette()),
                a.inntektsgrunnlag().pluss(b.inntektsgrunnlag()));
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

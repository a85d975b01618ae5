package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.HvaOm;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.casework.hvaom.HvaOmSvar;
import bospor.casework.hvaom.Stoettekurve.Punkt;
import bospor.domain.Kroner;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Grunn;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what came of what was tried. */
record WhatIfWords(Texts texts) {
    WhatIfShown of(Beregningsresultat now, HvaOm wanted, HvaOmSvar answer) {
        Kroner before = amount(now);
        Kroner after = amount(answer.resultat());
        Punkt today = new Punkt(answer.utgangspunkt().inntektPerMaaned(), before);
        Punkt tried = new Punkt(wanted.inntektPerMaaned(), after);
        Kroner limit = answer.kurve().oevreGrense();
        return new WhatIfShown(
                headline(answer.resultat()),
                difference(before, after),
                remarks(wanted, answer),
                answer.kurve(),
                today,
                tried,
                limit,
                List.of(
                        texts.get("legend.today", kroner(today.inntekt()), kroner(before)),
                        texts.get("legend.tried", kroner(tried.inntekt()), kroner(after)),
                        limit == null ? texts.get("legend.nolimit") : texts.get("legend.limit", kroner(limit))));
    }

    private String headline(Beregningsresultat r) {
        return amount(r).erPositiv()
                ? texts.get("shown.granted", kroner(amount(r)))
                : texts.get(
                        "shown.rejected",
                        r.grunner().stream()
                                .map(Grunn::tekst)
                                .map(Ordliste::paaSkjermen)
                                .findFirst()
                                .orElse(""));
    }

    private String difference(Kroner before, Kroner after) {
        Kroner more = after.minus(before);
        if (more.erNull()) {
            return texts.get("difference.none");
        }
        return texts.get(
                more.erPositiv() ? "difference.more" : "difference.less",
                kroner(Kroner.av(more.verdi().abs())),
                kroner(before));
    }

    private List<String> remarks(HvaOm wanted, HvaOmSvar answer) {
        List<String> said = new ArrayList<>();
        int more = wanted.antall() - answer.utgangspunkt().antall();
        if (more > 0) {
            said.add(texts.get("remark.added", more, HvaOmBeregning.ALDER_NY));
        } else if (more < 0) {
            said.add(texts.get("remark.removed", -more));
        }
        if (!wanted.inntektPerMaaned().equals(answer.utgangspunkt().inntektPerMaaned())) {
            said.add(texts.get("remark.income"));
        }
        Kroner own = answer.kurve().grense();
        if (own != null) {
            said.add(texts.get("remark.ownlimit", kroner(own)));
        }
        return said;
    }

    private static Kroner amount(Beregningsresultat r) {
        Kroner amount = r.beloepPerMaaned();
        return amount == null ? Kroner.ZERO : amount;
    }

    private static String kroner(Kroner amount) {
        return Talltekst.kroner(amount.verdi());
    }
}

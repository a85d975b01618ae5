package bospor.ui.calculation.control;

import bospor.casework.etterkontroll.Kontrollresultat;
import bospor.casework.etterkontroll.Kontrollutfall;
import bospor.casework.etterkontroll.Terminkontroll;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Endring;
import bospor.trace.Grunn;
import bospor.trace.Sats;
import bospor.ui.calculation.MemberNames;
import bospor.ui.calculation.control.ControlShown.Kind;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says what came of a control. */
record ControlWords(Texts texts, MemberNames names) {
    ControlShown of(Kontrollresultat r) {
        List<String> reasons = r.grunner().stream()
                .map(Grunn::tekst)
                .map(Ordliste::paaSkjermen)
                .map(names::in)
                .toList();
        Kroner sum = r.sum();
        Kroner amount = r.beloep();
        if (sum == null || amount == null) {
            return ControlShown.impossible(texts.get("outcome." + r.utfall()), reasons);
        }
        return new ControlShown(
                r.utfall() == Kontrollutfall.ETTERBETALING || r.utfall() == Kontrollutfall.TILBAKEKRAV
                        ? Kind.MONEY
                        : Kind.UNCHANGED,
                texts.get(
                        "outcome." + r.utfall(), kroner(Kroner.av(amount.verdi().abs()))),
                reasons,
                texts.get("sum", signed(sum), thresholds(r.satser())),
                r.terminer().stream().map(this::month).toList(),
                r.aarsaker().stream().map(this::cause).toList(),
                r.forutsetninger().stream().map(Ordliste::paaSkjermen).toList());
    }

    private String thresholds(List<Sats> rates) {
        return rates.stream()
                .map(s -> texts.get(
                        "threshold",
                        Ordliste.paaSkjermen(s.navn()),
                        Talltekst.kroner(s.verdi()),
                        texts.get("rate." + s.status())))
                .collect(Collectors.joining(", "));
    }

    private String month(Terminkontroll t) {
        return texts.get(
                "month",
                Datotekst.storForbokstav(Datotekst.maaned(t.termin().maaned())),
                kroner(t.vedtatt()),
                kroner(t.vedtatt().pluss(t.differanse())),
                signed(t.differanse()));
    }

    private String cause(Endring.Aarsak a) {
        return texts.get(
                "cause", Datotekst.storForbokstav(names.in(Ordliste.paaSkjermen(a.tekst()))), signed(a.bostoette()));
    }

    private static String kroner(Kroner amount) {
        return Talltekst.kroner(amount.verdi());
    }

    private static String signed(Kroner amount) {
        return amount.erPositiv() ? "+" + kroner(amount) : kroner(amount);
    }
}

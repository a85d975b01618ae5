package bospor.ui.calculation;

import bospor.domain.Kroner;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The result as it stands on the screen: one amount or one word, the reasons, and what it rests on. */
final class ResultViewModel {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Shown> shown;

    /** What the result is. */
    enum Kind {
        GRANTED,
        REJECTED,
        NOT_ASSESSABLE,
        MISSING,
        FAULT
    }

    /** A number beside the result. */
    record Figure(String name, String value) {}

    /**
     * Everything that the result card shows.
     *
     * @param headline {@code 4 169 kr per måned}, or what stands instead
     * @param reasons why, one sentence each
     * @param rates how sure the rates are; empty when there is no result
     */
    record Shown(
            Kind kind,
            String headline,
            String caption,
            List<String> reasons,
            List<Figure> figures,
            String rates,
            String rounding) {
        Shown {
            reasons = List.copyOf(reasons);
            figures = List.copyOf(figures);
        }
    }

    ResultViewModel(Texts texts) {
        this.texts = texts;
        shown = new ReadOnlyObjectWrapper<>(this, "shown", missing(List.of()));
    }

    // Properties

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    /** Says what is missing; there is no number. */
    void showMissing(List<String> sentences) {
        shown.set(missing(sentences));
    }

    /** Says that the program failed; there is no number. */
    void showFault() {
        shown.set(new Shown(
                Kind.FAULT, texts.get("result.fault"), texts.get("result.fault.advice"), List.of(), List.of(), "", ""));
    }

    /**
     * Shows the result.
     *
     * @param caption what was calculated
     * @param rounding what must be said about its rounding, empty when nothing
     */
    void show(Beregningsresultat result, MemberNames names, String caption, String rounding) {
        List<String> reasons = result.grunner().stream()
                .map(g -> names.in(Ordliste.paaSkjermen(g.tekst())).replace("§ ", "§" + Talltekst.HARDT_MELLOMROM))
                .toList();
        List<Figure> figures = result.noekkeltall().stream().map(this::figure).toList();
        shown.set(
                switch (result.utfall()) {
                    case INNVILGET ->
                        new Shown(
                                Kind.GRANTED,
                                texts.get("result.granted", kroner(result.beloepPerMaaned())),
                                caption,
                                reasons,
                                figures,
                                rates(result),
                                rounding);
                    case AVSLAG ->
                        new Shown(
                                Kind.REJECTED,
                                texts.get("result.rejected"),
                                caption,
                                reasons,
                                figures,
                                rates(result),
                                rounding);
                    case KAN_IKKE_VURDERES ->
                        new Shown(
                                Kind.NOT_ASSESSABLE,
                                texts.get("result.notassessable"),
                                caption,
                                reasons,
                                List.of(),
                                "",
                                "");
                });
    }

    private Shown missing(List<String> sentences) {
        return new Shown(
                Kind.MISSING,
                texts.get("result.missing"),
                texts.get("result.missing.caption"),
                sentences,
                List.of(),
                "",
                "");
    }

    private Figure figure(Noekkeltall n) {
        BigDecimal value = n.verdi();
        return new Figure(
                Ordliste.paaSkjermen(n.navn()),
                value == null ? texts.get("figure.none") : Numbers.value(value, n.enhet(), texts));
    }

    private String rates(Beregningsresultat result) {
        List<Sats> unsure = result.usikreSatser();
        if (unsure.isEmpty()) {
            return texts.get("result.rates.verified");
        }
        return Arrays.stream(Satsstatus.values())
                .filter(s -> unsure.stream().anyMatch(r -> r.status() == s))
                .map(s -> texts.get("result.rates." + s, names(unsure, s)))
                .collect(Collectors.joining(" "));
    }

    private static String names(List<Sats> rates, Satsstatus status) {
        return rates.stream()
                .filter(r -> r.status() == status)
                .map(r -> Ordliste.paaSkjermen(r.navn()).toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String kroner(@Nullable Kroner amount) {
        return Talltekst.kroner(Objects.requireNonNull(amount, "et innvilget resultat har et beløp")
                .verdi());
    }
}

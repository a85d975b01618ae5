package bospor.ui.calculation;

import bospor.casework.utkast.Foerteopplysninger;
import bospor.text.Ordliste;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Hjemmel;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Sportekst;
import bospor.trace.Steg;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the explanation tree into lines; computes nothing. */
final class LineBuilder {
    /** The number of a payer, which the source says in words. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final int LONGEST_WORDS = 40;

    private final Texts texts;
    private final SourceWords sources;
    private final MemberNames names;

    LineBuilder(Texts texts, MemberNames names, IncomeWords income) {
        this.texts = texts;
        this.names = names;
        sources = new SourceWords(texts, income);
    }

    /** The line of the outermost step with everything below it. */
    Line build(Spor root) {
        return line(root, root.id());
    }

    private Line line(Spor node, String path) {
        Line.Closed closed = hasReported(node) ? names.closedAt(node.id()) : null;
        List<Line> children = new ArrayList<>();
        for (Spor child : closed == null ? node.grunnlag() : List.<Spor>of()) {
            children.add(line(child, path + "/" + child.id() + "." + children.size()));
        }
        return new Line(
                path,
                names.in(Ordliste.paaSkjermen(node.navn())),
                amount(node),
                formula(node),
                provision(node),
                source(node),
                isTyped(node),
                isZero(node),
                closed,
                children);
    }

    /** The formula of a step; the words of a fact that are too long to stand where an amount stands. */
    private String formula(Spor node) {
        return switch (node) {
            case Steg s -> names.in(Ordliste.paaSkjermen(s.formel().tekst(Sportekst::tall)));
            case Faktum f -> isSentence(f) ? Ordliste.paaSkjermen(String.valueOf(f.tekst())) : "";
            case Sats _ -> "";
        };
    }

    private static boolean isSentence(Faktum f) {
        return f.verdi() == null && f.tekst() != null && f.tekst().length() > LONGEST_WORDS;
    }

    private String amount(Spor node) {
        BigDecimal value = node.verdi();
        String words = node instanceof Faktum f
                        && f.tekst() != null
                        && !NUMBER.matcher(f.tekst()).matches()
                ? Ordliste.paaSkjermen(f.tekst())
                : "";
        if (value == null) {
            return node instanceof Faktum f && isSentence(f) ? "" : words;
        }
        String number = Numbers.value(value, node.enhet(), texts);
        return words.isEmpty() ? number : number + " (" + words + ")";
    }

    private static @Nullable Hjemmel provision(Spor node) {
        return switch (node) {
            case Steg s -> s.hjemmel();
            case Sats s -> s.hjemmel();
            case Faktum _ -> null;
        };
    }

    private String source(Spor node) {
        return switch (node) {
            case Steg _ -> "";
            case Sats s -> sources.of(s);
            case Faktum f -> sources.of(f.kilde());
        };
    }

    private static boolean isTyped(Spor node) {
        return node instanceof Faktum(var _, var _, var _, var _, var _, Kilde.Foert(String by, var _))
                && by.equals(Foerteopplysninger.SAKSBEHANDLER);
    }

    /** Kroner of nothing. A line in words, a weight or an age is never hidden, nor a reported post that was left out. */
    private static boolean isZero(Spor node) {
        BigDecimal value = node.verdi();
        boolean kroner = node.enhet() == Enhet.KRONER
                || node.enhet() == Enhet.KRONER_PER_MAANED
                || node.enhet() == Enhet.KRONER_PER_AAR;
        return kroner && value != null && value.signum() == 0 && !(node instanceof Sats) && !hasReported(node);
    }

    private static boolean hasReported(Spor node) {
        BigDecimal value = node.verdi();
        boolean reported = node instanceof Faktum f
                && f.kilde() instanceof Kilde.Innrapportert
                && value != null
                && value.signum() != 0;
        return reported || node.grunnlag().stream().anyMatch(LineBuilder::hasReported);
    }
}

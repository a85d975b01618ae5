package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The state's calculation of what is typed: made in the background, the newest only, and shown when it is there. */
final class CalculatedAnswer {
    private final Beregner beregner;
    private final Drafts drafts;
    private final Texts texts;
    private final Sentences sentences;
    private final Function<Beregningsinndata, MemberNames> names;
    private final LatestOnly calculating;
    private final AnswerViewModel answer;
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Calculation> calculation =
            new ReadOnlyObjectWrapper<>(this, "calculation");

    /** The input or what it lacks, what of it the session can keep, and the answer when there is one. */
    private record Calculated(
            Utkastsvar draft,
            @Nullable Beregningsinndata soFar,
            @Nullable Beregningssvar answer) {}

    /**
     * No answer yet.
     *
     * @param answer where it is shown
     * @param names the names of the members of an input
     */
    CalculatedAnswer(
            Beregner beregner,
            BackgroundWork work,
            Drafts drafts,
            AnswerViewModel answer,
            Texts texts,
            Function<Beregningsinndata, MemberNames> names) {
        this.beregner = beregner;
        this.drafts = drafts;
        this.answer = answer;
        this.texts = texts;
        this.names = names;
        sentences = new Sentences(texts);
        calculating = new LatestOnly(work);
    }

    /** The newest result and the input it was calculated from; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Calculation> calculationProperty() {
        return calculation.getReadOnlyProperty();
    }

    /** What the case worker must know beside a result. */
    ObservableList<String> notices() {
        return notices;
    }

    /** Says that there is nothing to calculate, and why. */
    void nothing(List<String> why) {
        calculating.forget();
        noResult(why);
    }

    /** Calculates what is typed. */
    void calculate(AapenSak open, Termin now, Foerteopplysninger typed) {
        calculating.submit(() -> calculated(open, now, typed), a -> show(open, a), this::failed);
    }

    private Calculated calculated(AapenSak open, Termin now, Foerteopplysninger typed) {
        Utkastsvar draft = Beregningsutkast.lag(open, now, typed);
        return new Calculated(
                draft,
                Beregningsutkast.saaLangt(open, now, typed),
                draft instanceof Utkastsvar.Klart(var input, var _) ? beregner.beregn(input) : null);
    }

    private void show(AapenSak open, Calculated calculated) {
        List<Merknad> remarks = calculated.draft().merknader();
        List<String> said = said(remarks, false);
        if (!notices.equals(said)) {
            notices.setAll(said);
        }
        if (calculated.soFar() != null) {
            drafts.keep(open.saksnummer(), calculated.soFar());
        }
        if (calculated.draft() instanceof Utkastsvar.Klart(var input, var _)) {
            switch (calculated.answer()) {
                case Beregningsresultat r -> {
                    String month = Datotekst.maaned(input.termin().maaned());
                    answer.show(
                            r, names.apply(input), texts.get("result.caption", month), texts.get("result.rounding"));
                    calculation.set(new Calculation(input, r));
                }
                case Inndatafeil f -> noResult(List.of(Ordliste.paaSkjermen(f.melding())));
                case null -> failed(new IllegalStateException("et ferdig utkast ble ikke beregnet"));
            }
        } else {
            noResult(said(remarks, true));
        }
    }

    private List<String> said(List<Merknad> remarks, boolean stopping) {
        return remarks.stream()
                .filter(m -> m.art().stopper() == stopping)
                .map(sentences::of)
                .toList();
    }

    private void noResult(List<String> why) {
        calculation.set(null);
        answer.showMissing(why);
    }

    private void failed(Exception fault) {
        calculation.set(null);
        answer.showFault();
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }
}

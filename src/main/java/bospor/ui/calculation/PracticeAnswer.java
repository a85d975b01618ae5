package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Fasit;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Skjermspraak;
import bospor.text.Talltekst;
import bospor.trace.Utfall;
import bospor.ui.common.Texts;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is right for a practice household this month, and whether the answer above it is that. Outside training not there. */
final class PracticeAnswer extends Label {
    private static final String RIGHT = "mdi2c-check-bold";
    private static final String OPEN = "mdi2s-school-outline";

    private final CalculationViewModel model;
    private final Function<AapenSak, Fasit> answers;
    private final Texts texts;

    PracticeAnswer(CalculationViewModel model, Function<AapenSak, Fasit> answers) {
        this.model = model;
        this.answers = answers;
        texts = model.texts();
        setId("practice-answer");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        model.sakProperty().subscribe(_ -> show());
        model.monthProperty().subscribe(_ -> show());
        model.calculationProperty().subscribe(_ -> show());
    }

    private void show() {
        AapenSak open = model.sakProperty().get();
        Termin month = model.monthProperty().get();
        Fasit fasit = open == null ? Fasit.INGEN : answers.apply(open);
        Kroner right = month == null ? null : fasit.beloep().get(month.maaned());
        String told = fasit.opplyst().getOrDefault(Skjermspraak.naa().getLanguage(), "");
        boolean something = right != null || !told.isEmpty();
        setVisible(something);
        setManaged(something);
        if (right == null || month == null) {
            show(told, "notice", OPEN);
        } else {
            show(right, answerHere(month), told);
        }
    }

    private void show(Kroner right, @Nullable Kroner here, String told) {
        String answer = right.equals(Kroner.ZERO)
                ? texts.get("practice.rejected")
                : texts.get("practice.granted", Talltekst.kroner(right.verdi()));
        boolean same = Objects.equals(right, here);
        if (same) {
            show(texts.get("practice.same", answer), "notice-good", RIGHT);
        } else if (here != null) {
            show((texts.get("practice.other", answer) + " " + told).strip(), "notice-warn", OPEN);
        } else {
            show((answer + ". " + told).strip(), "notice", OPEN);
        }
    }

    private void show(String text, String style, String icon) {
        setText(text);
        getStyleClass().setAll("label", "notice", style);
        setGraphic(new FontIcon(icon));
    }

    /** The calculated amount of the month, zero for a rejection; null while there is none. */
    private @Nullable Kroner answerHere(Termin month) {
        Calculation now = model.calculationProperty().get();
        return now == null
                        || !now.inndata().termin().equals(month)
                        || now.resultat().utfall() == Utfall.KAN_IKKE_VURDERES
                ? null
                : Objects.requireNonNull(now.resultat().beloepPerMaaned(), "et vurdert resultat har et beløp");
    }
}

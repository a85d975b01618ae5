package bospor.ui.search;

import atlantafx.base.theme.Styles;
import bospor.casework.Oevelseshusstand;
import bospor.text.Skjermspraak;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A practice household to choose, with what there is to learn from it. */
final class PracticeButton extends Button {
    private final VBox lines = new VBox(1);
    private final HBox content = new HBox(12, new FontIcon("mdi2a-account-group-outline"), lines);

    /** A button that does this; the answer is what comes out of it when all is right, empty where there is none. */
    PracticeButton(Oevelseshusstand household, String answer, Runnable choose) {
        String language = Skjermspraak.naa().getLanguage();
        String title = household.tittel().getOrDefault(language, "");
        String lesson = household.beskrivelse().getOrDefault(language, "");
        add(title, "title");
        add(lesson, "muted");
        if (!answer.isEmpty()) {
            add(answer, "practice-answer");
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll(Styles.FLAT, "practice-button");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText((title + ". " + lesson + " " + answer).strip());
        setOnAction(_ -> choose.run());
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        lines.getChildren().add(label);
    }

    // A button asks its graphic for the height of one line; these lines are as many as the width makes them.

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snappedBottomInset() + content.prefHeight(inner);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        content.setPrefWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }
}

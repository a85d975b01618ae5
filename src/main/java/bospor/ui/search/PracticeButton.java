package bospor.ui.search;

import atlantafx.base.theme.Styles;
import bospor.casework.Oevelseshusstand;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A practice household to choose, with what there is to learn from it. */
final class PracticeButton extends Button {
    PracticeButton(Oevelseshusstand household, Runnable choose) {
        Label title = new Label(household.tittel());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label description = new Label(household.beskrivelse());
        description.getStyleClass().add("muted");
        description.setWrapText(true);
        VBox both = new VBox(1, title, description);
        setGraphic(both);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add(Styles.FLAT);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(household.tittel() + ". " + household.beskrivelse());
        setOnAction(_ -> choose.run());
        // A button gives its graphic the height of one line unless the width is known.
        both.prefWidthProperty().bind(widthProperty().subtract(22));
        both.setMinHeight(USE_PREF_SIZE);
    }
}

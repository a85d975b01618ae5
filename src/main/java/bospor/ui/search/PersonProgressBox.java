package bospor.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One person and how each source goes, in words with an icon. */
final class PersonProgressBox extends VBox {
    private static final double NAME_WIDTH = 130;

    PersonProgressBox(PersonProgress person) {
        super(4);
        Label name = new Label(person.name());
        name.getStyleClass().add("person-name");
        Label masked = new Label(person.masked());
        masked.getStyleClass().add("muted");
        getChildren().add(new HBox(8, name, masked));
        person.parts().forEach(part -> getChildren().add(line(part)));
    }

    private static HBox line(PartLine part) {
        FontIcon icon = new FontIcon();
        Label source = new Label(part.name());
        source.setMinWidth(NAME_WIDTH);
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(part.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, source, words);
        line.setAlignment(Pos.CENTER_LEFT);
        part.styleProperty().subscribe(style -> line.getStyleClass().setAll("part", style));
        return line;
    }
}

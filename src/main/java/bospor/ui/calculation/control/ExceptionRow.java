package bospor.ui.calculation.control;

import bospor.casework.etterkontroll.Oppgjoersfelt;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of one exception: whom and what it concerns, which months, why, and the document that says so. */
final class ExceptionRow extends FlowPane {
    private final Texts texts;

    /**
     * A row of fields.
     *
     * @param adults the names of the adults in the order of the case
     * @param months the months that can be chosen
     */
    ExceptionRow(ExceptionViewModel model, List<String> adults, List<Termin> months, Texts texts, Runnable remove) {
        super(10, 6);
        this.texts = texts;
        getStyleClass().add("exception");
        Button away = new Button(texts.get("exception.remove"));
        away.setOnAction(_ -> remove.run());
        getChildren()
                .addAll(
                        choice(
                                "person",
                                model.personProperty(),
                                IntStream.range(0, adults.size()).boxed().toList(),
                                i -> i < adults.size() ? adults.get(i) : ""),
                        choice(
                                "field",
                                model.fieldProperty(),
                                Arrays.asList(Oppgjoersfelt.values()),
                                f -> Datotekst.storForbokstav(Ordliste.paaSkjermen(f.navn()))),
                        month("from", model.fromProperty(), months),
                        month("to", model.toProperty(), months),
                        text("ground", model.groundProperty()),
                        text("document", model.documentProperty()),
                        away);
    }

    /** A choice in which nothing chosen means all. */
    private <T> Node choice(String key, Property<@Nullable T> property, List<T> values, Function<T, String> name) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList());
        box.setConverter(new ChoiceText<>(o -> o.map(name).orElse(texts.get("exception." + key + ".all"))));
        box.setValue(Optional.ofNullable(property.getValue()));
        box.valueProperty().subscribe((_, chosen) -> property.setValue(chosen.orElse(null)));
        property.subscribe(v -> box.setValue(Optional.ofNullable(v)));
        return labelled(key, box);
    }

    private Node month(String key, Property<@Nullable Termin> property, List<Termin> months) {
        ComboBox<Termin> box = new ComboBox<>();
        box.getItems().setAll(months);
        box.setConverter(new ChoiceText<>(t -> Datotekst.storForbokstav(Datotekst.maaned(t.maaned()))));
        box.valueProperty().bindBidirectional(property);
        return labelled(key, box);
    }

    private Node text(String key, Property<String> property) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(property);
        field.setPrefColumnCount(16);
        return labelled(key, field);
    }

    private Node labelled(String key, Control control) {
        Label label = new Label(texts.get("exception." + key));
        label.setLabelFor(control);
        control.setAccessibleText(texts.get("exception." + key));
        control.setId("exception-" + key);
        return new VBox(2, label, control);
    }
}

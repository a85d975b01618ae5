package bospor.ui.calculation;

import bospor.domain.Personstatus;
import bospor.ui.common.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One adult of the household: age, whether she lives here, and her statuses as real check boxes. */
final class AdultRow extends VBox {
    private final PersonViewModel model;
    private final Texts texts;
    // Held here: the set keeps the listener as long as the row shows.
    private final TitledPane statuses = new TitledPane();

    AdultRow(PersonViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("adult-row");
        Label name = new Label(model.name());
        name.getStyleClass().add("person-name");
        Label age = new Label();
        age.getStyleClass().add("muted");
        age.textProperty().bind(model.ageTextProperty());
        // A long name takes the line alone where the column is narrow.
        FlowPane line = new FlowPane(10, 4, name, age);
        line.setRowValignment(VPos.CENTER);
        if (model.place() > 0) {
            CheckBox here = new CheckBox(texts.get("person.here"));
            here.setAccessibleText(texts.get("person.here.name", model.name()));
            here.selectedProperty().bindBidirectional(model.inHouseholdProperty());
            line.getChildren().add(here);
        }
        getChildren().addAll(line, typedAge(), statuses());
    }

    private VBox typedAge() {
        TextField field = new TextField();
        field.setPrefColumnCount(3);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().bindBidirectional(model.typedAge().textProperty());
        field.setAccessibleText(texts.get("field.name", texts.get("person.age.typed"), model.name()));
        Label label = new Label(texts.get("person.age.typed"));
        label.setLabelFor(field);
        VBox box = new VBox(2, label, field, new ErrorLine(model.typedAge().errorProperty()));
        box.visibleProperty().bind(model.ageUnknownProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private TitledPane statuses() {
        FlowPane boxes = new FlowPane(14, 6);
        for (Personstatus status : Personstatus.values()) {
            boxes.getChildren().add(box(status));
        }
        AmountInput transition = new AmountInput(
                model.transition(),
                texts.get("person.transition"),
                model.name(),
                texts.get("person.transition"),
                false);
        VBox content = new VBox(8, boxes, transition);
        statuses.setContent(content);
        statuses.setExpanded(false);
        statuses.setAnimated(false);
        Runnable changed = () -> {
            statuses.setText(summary());
            transition.setVisible(model.status().contains(Personstatus.UFOER_OVERGANG_2014));
            transition.setManaged(transition.isVisible());
        };
        model.status().addListener((SetChangeListener<Personstatus>) _ -> changed.run());
        changed.run();
        statuses.setAccessibleText(texts.get("person.status.name", model.name()));
        return statuses;
    }

    private CheckBox box(Personstatus status) {
        CheckBox box = new CheckBox(texts.get("status." + status));
        box.setAccessibleText(texts.get("field.name", texts.get("status." + status), model.name()));
        box.setAccessibleHelp(texts.get("status." + status + ".help"));
        box.setTooltip(new Tooltip(texts.get("status." + status + ".help")));
        box.setSelected(model.status().contains(status));
        model.status().addListener((SetChangeListener<Personstatus>)
                _ -> box.setSelected(model.status().contains(status)));
        box.selectedProperty().subscribe(on -> {
            if (on) {
                model.status().add(status);
            } else {
                model.status().remove(status);
            }
        });
        return box;
    }

    private String summary() {
        String chosen = Arrays.stream(Personstatus.values())
                .filter(model.status()::contains)
                .map(s -> texts.get("status." + s))
                .collect(Collectors.joining(", "));
        return texts.get("person.status") + ": " + (chosen.isEmpty() ? texts.get("status.none") : chosen);
    }
}

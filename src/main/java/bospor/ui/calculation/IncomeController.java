package bospor.ui.calculation;

import bospor.ui.calculation.IncomeViewModel.PersonMonth;
import bospor.ui.common.Texts;
import bospor.ui.common.details.DetailsLink;
import bospor.ui.common.details.OpenDetails;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what was paid in the month, per person. */
public final class IncomeController {
    private final IncomeViewModel model;
    private final OpenDetails details;
    private final Texts texts;

    @FXML
    private VBox persons;

    IncomeController(IncomeViewModel model, OpenDetails details, Texts texts) {
        this.model = model;
        this.details = details;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        model.persons().addListener((Observable _) -> draw());
        draw();
    }

    private void draw() {
        persons.getChildren().setAll(model.persons().stream().map(this::person).toList());
    }

    private VBox person(PersonMonth month) {
        Label name = new Label(month.name());
        name.getStyleClass().add("person-name");
        name.setWrapText(true);
        Label sum = new Label(month.sum());
        sum.getStyleClass().add("person-sum");
        sum.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(new HBox(8, name, gap, sum));
        box.getStyleClass().add("person-month");
        if (month.closed()) {
            box.getChildren().add(new DetailsLink(month.name(), month.place(), details::open));
        } else {
            month.posts().forEach(p -> box.getChildren().add(new PostRow(p, texts)));
        }
        return box;
    }
}

package bospor.ui.calculation;

import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.casework.utkast.Utenforgrunn;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One reported post: a check box for whether it counts, the amount, who reported it, and the choices it opens. */
final class PostRow extends VBox {
    private final PostViewModel model;
    private final Texts texts;

    PostRow(PostViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("post-row");
        Label amount = new Label(model.amount());
        amount.getStyleClass().add("post-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label details = new Label(model.details());
        details.getStyleClass().add("help");
        details.setWrapText(true);
        getChildren().addAll(new HBox(8, name(), gap, amount), details);
        if (model.post().kanHaTreUtbetalinger()) {
            getChildren().add(threePayments());
        }
        if (model.post().rolle() == Rolle.REGNES_MED) {
            getChildren().add(whyNot());
        }
    }

    private Node name() {
        if (model.post().rolle() != Rolle.REGNES_MED) {
            Label plain = new Label(model.type());
            plain.getStyleClass().add("muted");
            plain.setWrapText(true);
            return plain;
        }
        CheckBox counted = new CheckBox(model.type());
        counted.getStyleClass().add("post-counted");
        counted.setWrapText(true);
        counted.setMinHeight(USE_PREF_SIZE);
        counted.setAccessibleText(texts.get("post.count.name", model.type(), model.amount()));
        counted.selectedProperty().bindBidirectional(model.countedProperty());
        return counted;
    }

    private Node threePayments() {
        CheckBox three = new CheckBox(texts.get("post.three"));
        three.setWrapText(true);
        three.getStyleClass().add("post-three");
        three.setAccessibleText(texts.get("post.three") + ", " + model.type());
        three.setAccessibleHelp(model.threePaymentsReason());
        three.selectedProperty().bindBidirectional(model.threePaymentsProperty());
        Label reason = new Label(model.threePaymentsReason());
        reason.getStyleClass().add("proposal");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty());
        reason.managedProperty().bind(reason.visibleProperty());
        VBox box = new VBox(2, three, reason);
        box.getStyleClass().add("post-choice");
        return box;
    }

    private Node whyNot() {
        ComboBox<Utenforgrunn> ground = new ComboBox<>();
        ground.getItems().setAll(Utenforgrunn.values());
        ground.setPromptText(texts.get("post.ground.prompt"));
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.setConverter(new ChoiceText<>(g -> Datotekst.storForbokstav(Ordliste.paaSkjermen(g.tekst()))));
        ground.valueProperty().bindBidirectional(model.groundProperty());
        ground.setAccessibleText(texts.get("field.name", texts.get("post.ground"), model.type()));
        TextField document = new TextField();
        document.getStyleClass().add("post-document");
        document.setPromptText(texts.get("post.document.prompt"));
        document.textProperty().bindBidirectional(model.documentProperty());
        document.setAccessibleText(texts.get("field.name", texts.get("post.document"), model.type()));
        VBox box = new VBox(
                4,
                labelled(texts.get("post.ground"), ground),
                ground,
                labelled(texts.get("post.document"), document),
                document,
                new ErrorLine(model.errorProperty()));
        box.getStyleClass().addAll("post-choice", "post-out");
        box.visibleProperty().bind(model.countedProperty().not());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label labelled(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        return label;
    }
}

package bospor.ui.review;

import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.ui.common.Texts;
import bospor.ui.review.NoteViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The decisions that stand in the note, and the form for one more. */
public final class DecisionController {
    private final NoteViewModel model;
    private final Texts texts;
    private final Words words;

    @FXML
    private VBox decisions;

    @FXML
    private Label own;

    @FXML
    private VBox form;

    @FXML
    private FlowPane reasons;

    @FXML
    private Label commentLabel;

    @FXML
    private TextArea comment;

    @FXML
    private Button approve;

    @FXML
    private Button reject;

    @FXML
    private Label answer;

    DecisionController(NoteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new Words(texts);
    }

    @FXML
    void initialize() {
        for (Underkjenningsgrunn reason : Underkjenningsgrunn.values()) {
            CheckBox box = new CheckBox(texts.get("grunn." + reason));
            box.setPrefWidth(300);
            box.selectedProperty().bindBidirectional(model.draft().reasonProperty(reason));
            reasons.getChildren().add(box);
        }
        commentLabel.setLabelFor(comment);
        comment.textProperty().bindBidirectional(model.draft().commentProperty());
        answer.textProperty().bind(model.answerProperty());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        model.shownProperty().subscribe(this::draw);
        model.decidingProperty().subscribe(_ -> draw(model.shownProperty().get()));
    }

    private void draw(@Nullable Shown shown) {
        boolean may = shown != null && !shown.own() && !model.decidingProperty().get();
        own.setVisible(shown != null && shown.own());
        own.setManaged(own.isVisible());
        form.setDisable(!may);
        approve.setDisable(shown == null || !may || !shown.checked().stemmer());
        reject.setDisable(!may);
        List<Label> lines = new ArrayList<>();
        if (shown != null) {
            shown.checked().attester().forEach(a -> lines.add(line(words.of(a))));
            if (lines.isEmpty()) {
                lines.add(line(texts.get("attest.ingen")));
            }
        }
        decisions.getChildren().setAll(lines);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML
    void approve() {
        model.decide(Avgjoerelse.ATTESTERT);
    }

    @FXML
    void reject() {
        model.decide(Avgjoerelse.UNDERKJENT);
    }
}

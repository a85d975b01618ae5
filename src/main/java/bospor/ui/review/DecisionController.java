package bospor.ui.review;

import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Beslutning;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.ui.common.Texts;
import bospor.ui.review.NoteViewModel.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Underkjenningsgrunn, CheckBox> boxes = new EnumMap<>(Underkjenningsgrunn.class);

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
            boxes.put(reason, box);
            reasons.getChildren().add(box);
        }
        commentLabel.setLabelFor(comment);
        answer.textProperty().bind(model.answerProperty());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        model.shownProperty().subscribe(shown -> {
            // Another note, or the same with one decision more: nothing of what was written belongs to it.
            boxes.values().forEach(b -> b.setSelected(false));
            comment.clear();
            draw(shown);
        });
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
        decide(Avgjoerelse.ATTESTERT, List.of());
    }

    @FXML
    void reject() {
        decide(
                Avgjoerelse.UNDERKJENT,
                boxes.entrySet().stream()
                        .filter(e -> e.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private void decide(Avgjoerelse what, List<Underkjenningsgrunn> why) {
        model.decide(new Beslutning(what, why, comment.getText()));
    }
}

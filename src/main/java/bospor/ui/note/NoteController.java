package bospor.ui.note;

import bospor.casework.notat.Maalform;
import bospor.ui.common.ChoiceText;
import bospor.ui.common.Texts;
import bospor.ui.note.NoteViewModel.Subject;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Binds the bar that makes notes. */
public final class NoteController {
    private final NoteViewModel model;
    private final Texts texts;

    @FXML
    private ComboBox<Subject> subject;

    @FXML
    private ComboBox<Maalform> language;

    @FXML
    private CheckBox masked;

    @FXML
    private Button make;

    @FXML
    private Button letter;

    @FXML
    private Label message;

    /** A controller of the given model. */
    public NoteController(NoteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        subject.setConverter(new ChoiceText<>(s -> texts.get("gjelder." + s.name())));
        subject.getItems().setAll(Subject.values());
        subject.valueProperty().bindBidirectional(model.subjectProperty());
        language.setConverter(new ChoiceText<>(m -> texts.get("maal." + m.name())));
        language.getItems().setAll(Maalform.values());
        language.valueProperty().bindBidirectional(model.languageProperty());
        masked.selectedProperty().bindBidirectional(model.maskedProperty());
        make.disableProperty().bind(model.available().not());
        letter.disableProperty().bind(model.available().not());
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
    }

    @FXML
    void letter() {
        model.writeLetter();
    }

    @FXML
    void make() {
        model.write();
    }
}

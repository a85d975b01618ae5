package bospor.ui.search;

import atlantafx.base.theme.Styles;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import bospor.ui.search.Verdict.Tone;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds one adult's row to the form. */
final class PersonRowController {
    private final SearchViewModel search;
    private final PersonRow row;
    private final Texts texts;
    private @Nullable MaskedNumber masked;

    @FXML
    private Parent root;

    @FXML
    private Label label;

    @FXML
    private TextField number;

    @FXML
    private Label mask;

    @FXML
    private Label message;

    @FXML
    private FontIcon icon;

    @FXML
    private Button remove;

    PersonRowController(SearchViewModel search, PersonRow row, Texts texts) {
        this.search = search;
        this.row = row;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        label.textProperty().bind(row.labelProperty());
        number.textProperty().bindBidirectional(row.textProperty());
        number.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                search.household().leave(row);
            }
        });
        label.setLabelFor(number);
        masked = new MaskedNumber(number, mask);
        Tip.on(number, () -> texts.get("nummer.vis"));
        HBox.setHgrow(message, Priority.ALWAYS);
        message.getStyleClass().add("message");
        icon.getStyleClass().add("state");
        Tip.on(remove, () -> texts.get("person.fjern", row.labelProperty().get()));
        row.labelProperty().subscribe(name -> {
            number.setAccessibleText(texts.get("person.nummer", name));
            remove.setAccessibleText(texts.get("person.fjern", name));
        });
        row.verdictProperty().subscribe(this::show);
    }

    private void show(Verdict verdict) {
        if (masked != null) {
            Foedselsnummer valid = verdict.number();
            masked.set(valid == null ? null : valid.maskert());
        }
        message.setText(verdict.text());
        number.setAccessibleHelp(verdict.text().isEmpty() ? texts.get("nummer.vis") : verdict.text());
        for (Tone tone : Tone.values()) {
            root.getStyleClass().remove(style(tone));
        }
        root.getStyleClass().add(style(verdict.tone()));
        number.pseudoClassStateChanged(Styles.STATE_DANGER, verdict.tone() == Tone.WRONG);
    }

    private static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    @FXML
    void submit() {
        search.household().leave(row);
        search.submit();
    }

    @FXML
    void removePerson() {
        search.household().remove(row);
    }
}

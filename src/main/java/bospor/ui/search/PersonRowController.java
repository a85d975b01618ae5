package bospor.ui.search;

import atlantafx.base.theme.Styles;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.Texts;
import bospor.ui.common.Tip;
import bospor.ui.search.Verdict.Tone;
import java.util.Locale;
import javafx.scene.Parent;

/** Binds one adult's row to the form. */
final class PersonRowController {
    private final SearchViewModel search;
    private final PersonRow row;
    private final Texts texts;
    private final PersonRowView view;
    private final MaskedNumber masked;

    PersonRowController(SearchViewModel search, PersonRow row, Texts texts) {
        this.search = search;
        this.row = row;
        this.texts = texts;
        view = new PersonRowView(texts, this::submit, () -> search.household().remove(row));
        masked = new MaskedNumber(view.number, view.mask);
        bind();
    }

    /** The row. */
    Parent root() {
        return view.root;
    }

    private void bind() {
        view.label.textProperty().bind(row.labelProperty());
        view.number.textProperty().bindBidirectional(row.textProperty());
        view.number.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                search.household().leave(row);
            }
        });
        Tip.on(view.number, () -> texts.get("nummer.vis"));
        Tip.on(view.remove, () -> texts.get("person.fjern", row.labelProperty().get()));
        row.labelProperty().subscribe(name -> {
            view.number.setAccessibleText(texts.get("person.nummer", name));
            view.remove.setAccessibleText(texts.get("person.fjern", name));
        });
        row.verdictProperty().subscribe(this::show);
    }

    private void show(Verdict verdict) {
        Foedselsnummer valid = verdict.number();
        masked.set(valid == null ? null : valid.maskert());
        view.message.setText(verdict.text());
        view.number.setAccessibleHelp(verdict.text().isEmpty() ? texts.get("nummer.vis") : verdict.text());
        for (Tone tone : Tone.values()) {
            view.root.getStyleClass().remove(style(tone));
        }
        view.root.getStyleClass().add(style(verdict.tone()));
        view.number.pseudoClassStateChanged(Styles.STATE_DANGER, verdict.tone() == Tone.WRONG);
    }

    private static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void submit() {
        search.household().leave(row);
        search.submit();
    }
}

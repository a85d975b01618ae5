package bospor.ui.common.details;

import bospor.ui.common.Texts;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** What one clicks to see the details of an adult; says that it will stand in the look-up log. */
public final class DetailsLink extends Hyperlink {
    /** A link to the details of the adult with this name and place in the case. */
    public DetailsLink(String name, int person, IntConsumer open) {
        Texts texts = Texts.of(DetailsLink.class);
        setText(texts.get("kort"));
        setAccessibleText(texts.get("aapne", name));
        setAccessibleHelp(texts.get("hjelp"));
        setTooltip(new Tooltip(texts.get("hjelp")));
        getStyleClass().add("detaljlenke");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.accept(person));
    }
}

package bospor.ui.search;

import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.Texts;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One source about one person while it is looked up, with its state in words. */
public final class PartLine {
    private static final String WAITING = "VENTER";
    private static final String ASKING = "SPOER";

    private final Foedselsnummer person;
    private final Oppslagsdel part;
    private final Texts texts;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper style = new ReadOnlyStringWrapper(this, "style", "");
    private @Nullable Oppslagsstatus status;
    private String state = WAITING;

    PartLine(Foedselsnummer person, Oppslagsdel part, Texts texts) {
        this.person = person;
        this.part = part;
        this.texts = texts;
        show(WAITING);
    }

    /** What the source is called on the screen. */
    public String name() {
        return texts.get("kilde." + part);
    }

    /** The state in words. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The style class that gives the state its icon and colour: {@code del-hentet}, {@code del-venter}, … */
    public ReadOnlyStringProperty styleProperty() {
        return style.getReadOnlyProperty();
    }

    Oppslagsdel part() {
        return part;
    }

    boolean isFor(Foedselsnummer someone, Oppslagsdel something) {
        return person.equals(someone) && part == something;
    }

    boolean answered() {
        return status != null;
    }

    void asking() {
        show(ASKING);
    }

    void waiting() {
        if (status == null || !status.erSvar()) {
            status = null;
            show(WAITING);
        }
    }

    void came(Oppslagsstatus what) {
        status = what;
        show(what.name());
    }

    /** Says it again, in the language of the screen. */
    void retell() {
        words.set(texts.get("tilstand." + part + "." + state));
    }

    private void show(String now) {
        state = now;
        retell();
        style.set("del-" + state.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

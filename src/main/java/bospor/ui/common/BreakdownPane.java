package bospor.ui.common;

import bospor.domain.Person;
import bospor.trace.Beregningsresultat;
import java.util.List;
import javafx.scene.Parent;

/** How an amount has been calculated, line by line, as a part that any view can hold. */
public interface BreakdownPane {
    /** The part itself, always the same. */
    Parent node();

    /** Shows the result; members are called by their age. */
    void show(Beregningsresultat result, List<Person> members);

    /** What the rules say of these members in the language of the screen, with their ages in place of ids. */
    String inWords(String sentence, List<Person> members);

    /** Shows that there is nothing to break down. */
    void clear();
}

package bospor.ui.calculation;

import bospor.domain.Beregningsinndata;
import java.util.Map;
import java.util.function.Consumer;

/** Where what is typed for a case is kept for the session. All methods return at once. */
public interface Drafts {
    /** Keeps nothing. */
    Drafts NONE = new Drafts() {
        @Override
        public void keep(String saksnummer, Beregningsinndata draft) {}

        @Override
        public void find(String saksnummer, Consumer<Beregningsinndata> found) {}

        @Override
        public void keepPanels(String saksnummer, Map<String, String> facts) {}

        @Override
        public void findPanels(String saksnummer, Consumer<Map<String, String>> found) {}
    };

    /** Keeps the draft of the case, replacing what was there; drafts are kept in the order they are given. */
    void keep(String saksnummer, Beregningsinndata draft);

    /** Looks for the draft of the case; the receiver is called on the screen's thread, and not at all when there is none. */
    void find(String saksnummer, Consumer<Beregningsinndata> found);

    /** Keeps what is typed in the panels of the case, replacing what was there. */
    void keepPanels(String saksnummer, Map<String, String> facts);

    /** Looks for what was typed in the panels of the case, as {@link #find} does. */
    void findPanels(String saksnummer, Consumer<Map<String, String>> found);
}

package bospor.ui.common;

/** Asks the case worker, in a window of its own. View models ask through this, so a test can see which question was asked. */
@FunctionalInterface
public interface Dialogs {
    /** Whether the case worker chose the button with the verb. */
    boolean confirm(Question question);

    /**
     * A question with two answers.
     *
     * @param verb what the confirming button does, in words: never OK or Ja
     * @param keep what the other button says; it is the one that Escape chooses
     */
    record Question(String title, String text, String verb, String keep) {}
}

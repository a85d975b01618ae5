package bospor.maskinporten.keys;

/** What the screen should say while someone waits for a key. */
public enum KeyNotice {
    /** A signature takes longer than a key in software needs: Windows is probably asking for a PIN in a window of its own. */
    PIN_WAIT,
    /** The store has been read for unusually long. */
    READING_SLOW,
    /** Every signature makes somebody type a PIN; tokens last two minutes. */
    PIN_EVERY_TIME,
    /** What was waited for has come, or the wait was given up. */
    OVER;

    /** Where its sentence stands in {@code bospor/text/noekkel.properties}; {@link #OVER} has none. */
    public String sentenceKey() {
        return "noekkel.vent." + name();
    }
}

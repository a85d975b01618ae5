package bospor.config;

/** A secret that never shows itself in a log or a message. */
public record Hemmelighet(String verdi) {
    @Override
    public String toString() {
        return "***";
    }
}

package bospor.app;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what JavaFX complains of while it draws, until it is closed: a colour without a name, a style it does not understand. */
final class Skjermklager extends Handler implements AutoCloseable {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Consumer<String> hoerer;

    Skjermklager(Consumer<String> hoerer) {
        this.hoerer = hoerer;
        JAVAFX.addHandler(this);
    }

    @Override
    public void publish(LogRecord linje) {
        String melding = String.valueOf(linje.getMessage());
        if (linje.getLevel().intValue() >= Level.WARNING.intValue()
                && !melding.startsWith("Unsupported JavaFX configuration")) {
            hoerer.accept(melding);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        JAVAFX.removeHandler(this);
    }
}

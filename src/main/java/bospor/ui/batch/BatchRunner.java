package bospor.ui.batch;

import bospor.casework.omregning.Omregning.Framdrift;
import bospor.casework.omregning.Omregningsresultat;
import bospor.casework.omregning.Styring;
import bospor.text.Ordliste;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the files and calculates. Blocks: never on the screen's thread. */
@FunctionalInterface
public interface BatchRunner {
    /**
     * Runs to the end, or until it is stopped.
     *
     * @throws Refused when a file may not be used
     */
    Omregningsresultat run(BatchChoice choice, Styring control, Consumer<Framdrift> progress)
            throws Refused, InterruptedException;

    /** A run that cannot begin; the message is what to tell, in Norwegian. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** With these sentences. */
        public Refused(String sentences, Throwable cause) {
            super(sentences, cause);
        }

        /** Why, one sentence on each line, in the language of the screen. */
        String said() {
            return String.valueOf(getMessage())
                    .lines()
                    .map(Ordliste::paaSkjermen)
                    .collect(Collectors.joining("\n"));
        }
    }
}

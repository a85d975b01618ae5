package bospor.casework.attestering;

import java.io.IOException;
import java.nio.file.Path;

/** Port: puts decisions into the files of notes. May wait for a person when a card asks for its code. */
@FunctionalInterface
public interface Attestarkiv {
    /**
     * Adds the decision to the file, sealed where a key is set up; everything that was in the file stays as it was.
     *
     * @return the decision as it stands in the file, with who sealed it and the decision before it
     * @throws IOException when the file cannot be written
     * @throws IkkeForseglet when there is a key, but it could not be used
     */
    Attest leggTil(Path fil, Attest attest) throws IOException, IkkeForseglet;

    /** There is no seal, and so no decision. */
    final class IkkeForseglet extends Exception {
        private static final long serialVersionUID = 1L;

        /** No seal for this reason. */
        public IkkeForseglet(String melding) {
            super(melding);
        }
    }
}

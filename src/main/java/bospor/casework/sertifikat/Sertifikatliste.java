package bospor.casework.sertifikat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The certificates that were found.
 *
 * @param alle the most suitable first, also those that cannot be chosen
 * @param iBruk the thumbprint of the one that signs now, empty when none does
 * @param registrertNavn the name (<em>kid</em>) that the key is registered under on the client, empty when the certificate
 *     itself is sent
 * @param feil stores that could not be read, a sentence each with what to do
 * @param fornyelse a question whether a newer certificate shall take over, null when there is nothing to ask
 * @param laas why nothing can be chosen here, empty when it can
 */
public record Sertifikatliste(
        List<Sertifikat> alle,
        String iBruk,
        String registrertNavn,
        List<String> feil,
        @Nullable Fornyelse fornyelse,
        String laas) {
    /** Keeps its own copies. */
    public Sertifikatliste {
        alle = List.copyOf(alle);
        feil = List.copyOf(feil);
    }

    /**
     * A newer certificate that seems to take over.
     *
     * @param avtrykk its thumbprint
     * @param spoersmaal the question in one sentence or two
     */
    public record Fornyelse(String avtrykk, String spoersmaal) {}
}

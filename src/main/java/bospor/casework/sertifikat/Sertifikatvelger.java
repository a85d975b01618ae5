package bospor.casework.sertifikat;

import java.util.function.Consumer;

/**
 * Port: finds the certificates that could sign for the municipality, tries one, and chooses one. Everything blocks, for as
 * long as Windows or a person with a PIN takes; never throws for what is expected to go wrong.
 */
public interface Sertifikatvelger {
    /**
     * Reads the stores anew.
     *
     * @param egenNoekkel judged as keys registered on the client by name: then neither owner, issuer nor age counts
     * @param venter hears, on any thread, what is waited for; empty when the wait is over
     */
    Sertifikatliste les(boolean egenNoekkel, Consumer<String> venter);

    /** Lets the key sign random bytes and checks the signature with the certificate; no network, but Windows may ask for a PIN. */
    Svar proev(String avtrykk, Consumer<String> venter);

    /**
     * Writes the choice to the user's own settings file; from then on it signs.
     *
     * @param registrertNavn the name that the key is registered under on the client, empty to send the certificate
     */
    Svar velg(String avtrykk, String registrertNavn);

    /** The public half as JSON, to be registered on the client under the name, as the sentence of an answer that went well. */
    Svar registrering(String avtrykk, String registrertNavn);

    /** Gives up what another thread waits for here; Windows itself may go on for a while. */
    void avbryt();

    /**
     * What came of it.
     *
     * @param setning what happened and, when it did not go well, what to do
     */
    record Svar(boolean gikk, String setning) {}
}

package bospor.simulator.http;

/** What answers requests. Called by many threads at once. */
public interface Tjener {
    /**
     * The answer to one request; may take its time.
     *
     * @throws InterruptedException when the server is closing
     */
    Svar svar(Kall kall) throws InterruptedException;
}

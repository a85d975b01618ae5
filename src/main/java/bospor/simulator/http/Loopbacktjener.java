package bospor.simulator.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on 127.0.0.1 that nobody outside the machine can reach; one virtual thread per connection. */
public final class Loopbacktjener implements AutoCloseable {
    private static final int KOE = 200;

    private final ServerSocket lytter;
    private final Clock klokke;
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> forbindelser = ConcurrentHashMap.newKeySet();

    private Loopbacktjener(ServerSocket lytter, Clock klokke) {
        this.lytter = lytter;
        this.klokke = klokke;
    }

    /**
     * Takes the port, 0 for any free one; nothing is answered before {@link #start}.
     *
     * @throws UncheckedIOException when the port is taken
     */
    public static Loopbacktjener lytt(int port, Clock klokke) {
        try {
            ServerSocket lytter = new ServerSocket();
            lytter.setReuseAddress(true);
            lytter.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), KOE);
            return new Loopbacktjener(lytter, klokke);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to answer. */
    public void start(Tjener tjener) {
        traader.execute(() -> taImot(tjener));
    }

    /** The port it listens on. */
    public int port() {
        return lytter.getLocalPort();
    }

    private void taImot(Tjener tjener) {
        try {
            while (!lytter.isClosed()) {
                Socket forbindelse = lytter.accept();
                forbindelser.add(forbindelse);
                traader.execute(() -> betjen(forbindelse, tjener));
            }
        } catch (IOException e) {
            // closed: nothing more to accept
        }
    }

    private void betjen(Socket forbindelse, Tjener tjener) {
        try (forbindelse) {
            forbindelse.setTcpNoDelay(true);
            OutputStream ut = new BufferedOutputStream(forbindelse.getOutputStream(), 16_384);
            Kallleser leser = new Kallleser(forbindelse.getInputStream());
            Svarskriver skriver = new Svarskriver(ut, klokke);
            Kall kall;
            while ((kall = leser.les(ut)) != null) {
                boolean lukk = "close".equalsIgnoreCase(kall.hode("Connection"));
                if (!skriver.skriv(tjener.svar(kall), !"HEAD".equals(kall.metode()), lukk)) {
                    nullstill(forbindelse);
                    return;
                }
                if (lukk) {
                    return;
                }
            }
        } catch (IOException | NumberFormatException e) {
            // the other side is gone, or did not speak HTTP: there is nobody to tell
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forbindelser.remove(forbindelse);
        }
    }

    /** Closing with no time to linger sends a reset instead of an orderly end. */
    private static void nullstill(Socket forbindelse) throws SocketException {
        forbindelse.setSoLinger(true, 0);
    }

    /** Stops listening and drops every connection, also those that wait for an answer. */
    @Override
    public void close() {
        traader.shutdownNow();
        try {
            lytter.close();
            for (Socket forbindelse : forbindelser) {
                forbindelse.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package bospor.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A proxy that lets nobody through without a login. The JDK's own server cannot play it: it closes at CONNECT. */
public final class Lukketproxy implements AutoCloseable {
    private final ServerSocket lytter = new ServerSocket(0, 50, Testtjener.HER);
    private final String svar;

    /** Asks for this kind of login, for example {@code NTLM}. */
    public Lukketproxy(String slag) throws IOException {
        svar = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + slag
                + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        Thread.ofVirtual().name("lukket-proxy").start(this::betjen);
    }

    /** Where it listens. */
    public int port() {
        return lytter.getLocalPort();
    }

    private void betjen() {
        while (!lytter.isClosed()) {
            try (Socket kunde = lytter.accept();
                    BufferedReader hode = new BufferedReader(
                            new InputStreamReader(kunde.getInputStream(), StandardCharsets.US_ASCII))) {
                String linje = hode.readLine();
                while (linje != null && !linje.isEmpty()) {
                    linje = hode.readLine();
                }
                kunde.getOutputStream().write(svar.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The customer left, or the test is over; anything else is a fault of this proxy.
                if (!(e instanceof SocketException)) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lytter.close();
    }
}

package bospor.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * The proxy on the way out.
 *
 * @param adresse host and port
 * @param svarer whether something listens there
 */
public record Proxyvei(String adresse, boolean svarer) {
    static Proxyvei proev(InetSocketAddress proxy, Duration lengst) {
        return new Proxyvei(proxy.getHostString() + ":" + proxy.getPort(), svarer(proxy, lengst));
    }

    private static boolean svarer(InetSocketAddress proxy, Duration lengst) {
        try (Socket forbindelse = new Socket()) {
            // Selectors give the name unresolved, and a socket takes none such.
            InetSocketAddress slaattOpp = new InetSocketAddress(proxy.getHostString(), proxy.getPort());
            if (slaattOpp.isUnresolved()) {
                return false;
            }
            forbindelse.connect(slaattOpp, Math.toIntExact(lengst.toMillis()));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}

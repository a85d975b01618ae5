package bospor.http;

/**
 * What Java must be told about the network before anything uses it: each is read once, at the first use in the process.
 */
public final class Javanett {
    private Javanett() {}

    /** Says it, unless whoever started the process has said something else. */
    public static void forbered() {
        // The operating system knows the proxy, and the script that chooses one.
        sett("java.net.useSystemProxies", "true");
        // As the operating system orders them: Java would try IPv4 first on networks that have only IPv6.
        sett("java.net.preferIPv6Addresses", "system");
        // Java refuses to log in to a proxy in front of https unless this is empty.
        sett("jdk.http.auth.tunneling.disabledSchemes", "");
        // A wrong password is said once: three times may lock the user's account in the whole municipality.
        sett("jdk.httpclient.auth.retrylimit", "0");
    }

    private static void sett(String navn, String verdi) {
        if (System.getProperty(navn) == null) {
            System.setProperty(navn, verdi);
        }
    }
}

package bospor.lookuplog;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Who writes in the look-up log, from where, in which role.
 *
 * @param bruker user as Windows names it ({@code DOMENE\ola})
 * @param enhet name of the machine; also part of the file names
 * @param rolle {@code saksbehandler} or {@code veileder}
 */
public record Loggidentitet(String bruker, String enhet, String rolle) {
    private static final int LENGST = 256;

    /** Takes control characters out and cuts what is too long. */
    public Loggidentitet {
        bruker = Loggtekst.ren(bruker, LENGST);
        enhet = Loggtekst.ren(enhet, LENGST);
        rolle = Loggtekst.ren(rolle, LENGST);
    }

    /** The signed-in user of this machine. May ask the network for the machine's name where the system does not say. */
    public static Loggidentitet avSystemet(String rolle) {
        return av(System.getenv(), System.getProperty("user.name", ""), rolle);
    }

    static Loggidentitet av(Map<String, String> miljoe, String brukernavn, String rolle) {
        String domene = miljoe.getOrDefault("USERDOMAIN", "");
        String navn = miljoe.getOrDefault("USERNAME", brukernavn);
        String bruker = navn.isBlank() ? "ukjent" : navn;
        return new Loggidentitet(domene.isBlank() ? bruker : domene + "\\" + bruker, maskin(miljoe), rolle);
    }

    private static String maskin(Map<String, String> miljoe) {
        for (String navn : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String verdi = miljoe.getOrDefault(navn, "");
            if (!verdi.isBlank()) {
                return verdi;
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "ukjent";
        }
    }
}

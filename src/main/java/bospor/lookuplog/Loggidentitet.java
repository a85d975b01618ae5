package bospor.lookuplog;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who writes in the look-up log, from where, in which role.
 *
 * @param bruker user as Windows names it ({@code DOMENE\ola})
 * @param enhet name of the machine; also part of the file names
 * @param rolle {@code saksbehandler}, {@code veileder} or {@code leder}
 * @param avdeling where in the municipality the user works, null when the settings do not say
 */
public record Loggidentitet(
        String bruker, String enhet, String rolle, @Nullable String avdeling) {
    private static final int LENGST = 256;

    /** Takes control characters out and cuts what is too long. */
    public Loggidentitet {
        bruker = Loggtekst.ren(bruker, LENGST);
        enhet = Loggtekst.ren(enhet, LENGST);
        rolle = Loggtekst.ren(rolle, LENGST);
        avdeling = avdeling == null ? null : Loggtekst.ren(avdeling, LENGST);
    }

    /** Someone whose unit is not known. */
    public Loggidentitet(String bruker, String enhet, String rolle) {
        this(bruker, enhet, rolle, null);
    }

    /** The signed-in user of this machine. May ask the network for the machine's name where the system does not say. */
    public static Loggidentitet avSystemet(String rolle, @Nullable String avdeling) {
        Loggidentitet hvem = av(System.getenv(), System.getProperty("user.name", ""), rolle);
        return new Loggidentitet(hvem.bruker, hvem.enhet, hvem.rolle, avdeling);
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

package bospor.session;

import bospor.casework.SessionStore.Utilgjengelig;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The main class of the second process in the tests: does what the first argument says with a session store. */
final class Barn {
    private Barn() {}

    public static void main(String[] arg) throws Exception {
        Path base = Path.of(arg[1]);
        switch (arg[0]) {
            case "halt" -> {
                fyll(new KryptertSesjon(base, new Proeveformat(), new SecureRandom(), false), 50);
                Thread.sleep(1500); // H2 writes to the file within a second
                Runtime.getRuntime().halt(7);
            }
            case "skriv" -> {
                boolean slettVedLukking = Boolean.parseBoolean(arg[2]);
                KryptertSesjon sesjon =
                        new KryptertSesjon(base, new Proeveformat(), new SecureRandom(), slettVedLukking);
                for (int i = 0; ; i++) {
                    sesjon.lagre(Proeveformat.SAK + i % 20, Proeveformat.oppslag("2026-02-12T10:31:04Z"));
                    if (i == 0) {
                        si("klar");
                    }
                }
            }
            case "hold" -> {
                KryptertSesjon sesjon = new KryptertSesjon(base, new Proeveformat());
                fyll(sesjon, 1);
                si("klar");
                System.in.read();
                si(sesjon.oppslag(Proeveformat.SAK + 0).isPresent() ? "lest" : "borte");
                sesjon.close();
            }
            case "rydd" -> si(Sesjonsmappe.rydd(base) + " borte");
            case "full" -> full(base);
            case "dump" -> dump(base, arg[2], arg[3]);
            default -> throw new IllegalArgumentException(arg[0]);
        }
    }

    private static void fyll(KryptertSesjon sesjon, int antall) {
        for (int i = 0; i < antall; i++) {
            sesjon.lagre(Proeveformat.SAK + i, Proeveformat.oppslag("2026-02-12T10:31:04Z"));
            sesjon.lagreUtkast(Proeveformat.SAK + i, Proeveformat.utkast(Proeveformat.LEIE));
        }
        sesjon.saker();
    }

    /** Saves until the disk says no, and then again. */
    private static void full(Path base) {
        KryptertSesjon sesjon = new KryptertSesjon(base, new Proeveformat(), new SecureRandom(), false);
        for (int runde = 0; runde < 2; runde++) {
            try {
                fyll(sesjon, 2000);
                si("aldri full");
            } catch (Utilgjengelig e) {
                si(e.grunn() + " " + e.getMessage() + " " + e.getCause());
                si(sesjon.saker().size() + " saker, den eldste "
                        + (sesjon.oppslag(Proeveformat.SAK + 0).isPresent() ? "leses" : "er borte"));
            }
        }
        sesjon.close();
    }

    private static void dump(Path base, String mensAapen, String etterToem) throws IOException {
        Notert tilfeldig = new Notert();
        KryptertSesjon sesjon = new KryptertSesjon(base, new Proeveformat(), tilfeldig, true);
        fyll(sesjon, 3);
        HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        vm.dumpHeap(mensAapen, true);
        sesjon.toem();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        vm.dumpHeap(etterToem, false);
        tilfeldig.svar.forEach(Barn::si);
    }

    private static void si(String linje) {
        System.out.println(linje);
        System.out.flush();
    }

    /** Real random bytes, with a note of them that is itself unlike them (every bit turned). */
    private static final class Notert extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final List<String> svar = new ArrayList<>();

        @Override
        public void nextBytes(byte[] bytes) {
            super.nextBytes(bytes);
            byte[] snudd = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                snudd[i] = (byte) ~bytes[i];
            }
            svar.add(HexFormat.of().formatHex(snudd));
        }
    }
}

package bospor.maskinporten.keys;

import bospor.maskinporten.keys.kontrakt.Noekkelkontrakt;
import bospor.maskinporten.keys.kontrakt.Noekkelmappe;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract against one PKCS12 file with all five keys. */
class Pkcs12KontraktTest extends Noekkelkontrakt {
    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());

    @TempDir
    private static Path mappe = Path.of("");

    @BeforeAll
    static void samleIEnFil() throws Exception {
        Noekkelmappe noekler = Kontraktnoekler.skriv(SIMULATOR, mappe);
        char[] passord = Noekkelmappe.PASSORD.toCharArray();
        KeyStore alle = KeyStore.getInstance("PKCS12");
        alle.load(null, null);
        for (String navn : List.of(
                Noekkelmappe.AUTENTISERING,
                Noekkelmappe.SEGL,
                Noekkelmappe.KRYPTERING,
                Noekkelmappe.UTLOEPT,
                Noekkelmappe.ANNEN)) {
            Noekkelmappe.Noekkel noekkel = noekler.les(navn);
            alle.setKeyEntry(navn, noekkel.noekkel(), passord, noekkel.kjede().toArray(Certificate[]::new));
        }
        alle.setCertificateEntry("rot", noekler.les(Noekkelmappe.ANNEN).kjede().get(2));
        try (OutputStream ut = Files.newOutputStream(mappe.resolve("alle.p12"))) {
            alle.store(ut, passord);
        }
    }

    @AfterAll
    static void steng() {
        SIMULATOR.close();
    }

    @Override
    protected Noekkelmappe mappe() {
        return new Noekkelmappe(mappe);
    }

    @Override
    protected KeyStoreOpener aapner() {
        return new Pkcs12Opener(mappe.resolve("alle.p12"), Noekkelmappe.PASSORD::toCharArray);
    }
}

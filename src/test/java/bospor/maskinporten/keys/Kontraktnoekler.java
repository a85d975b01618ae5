package bospor.maskinporten.keys;

import bospor.maskinporten.keys.kontrakt.Noekkelmappe;
import bospor.simulator.Simulator;
import bospor.simulator.sertifikat.Noekkelbruk;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;

/** Writes the folder of keys that the contract wants, issued by the authority that the simulator trusts. */
final class Kontraktnoekler {
    private Kontraktnoekler() {}

    static Noekkelmappe skriv(Simulator simulator, Path mappe) throws IOException {
        Instant iGaar = Instant.now().minus(Duration.ofDays(1));
        Instant treAar = iGaar.plus(Duration.ofDays(3 * 365));
        Set<Noekkelbruk> signatur = Set.of(Noekkelbruk.DIGITAL_SIGNATURE);
        String org = Simulator.DEMOKOMMUNE;
        skriv(simulator, mappe, Noekkelmappe.AUTENTISERING, org, iGaar, treAar, signatur);
        skriv(simulator, mappe, Noekkelmappe.SEGL, org, iGaar, treAar, Set.of(Noekkelbruk.NON_REPUDIATION));
        skriv(simulator, mappe, Noekkelmappe.KRYPTERING, org, iGaar, treAar, Set.of(Noekkelbruk.KEY_ENCIPHERMENT));
        skriv(simulator, mappe, Noekkelmappe.UTLOEPT, org, iGaar.minus(Duration.ofDays(400)), iGaar, signatur);
        skriv(simulator, mappe, Noekkelmappe.ANNEN, "310000035", iGaar, treAar, signatur);
        Properties tjener = new Properties();
        tjener.setProperty("utsteder", simulator.adresser().utsteder().toString());
        tjener.setProperty(
                "token", simulator.adresser().utsteder().resolve("token").toString());
        tjener.setProperty("klient", simulator.klienter().getFirst().id());
        tjener.setProperty("scope", "skatteetaten:inntekt");
        try (OutputStream ut = Files.newOutputStream(mappe.resolve("tjener.properties"))) {
            tjener.store(ut, null);
        }
        return new Noekkelmappe(mappe);
    }

    private static void skriv(
            Simulator simulator, Path mappe, String navn, String org, Instant fra, Instant til, Set<Noekkelbruk> bruk)
            throws IOException {
        byte[] fil = simulator
                .sertifikatutsteder()
                .utsted(new Sertifikatbestilling("Demokommune", org, fra, til, bruk))
                .pkcs12(Noekkelmappe.PASSORD.toCharArray());
        Files.write(mappe.resolve(navn + ".p12"), fil);
    }
}

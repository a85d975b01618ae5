package bospor.maskinporten.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PKCS12 files with throw-away keys, made with the keytool of the running Java. */
public final class Testnoekler {
    /** The password of every file made here. */
    public static final String PASSORD = "oevelse-123";
    /** A synthetic organisation with a right control digit. */
    public static final String ORG = "310000019";

    private Testnoekler() {}

    /** A file with one key: leaf, intermediate and root, as an enterprise certificate has. */
    public static Path virksomhet(Path mappe) {
        return blad(mappe, "virksomhet.p12", "CN=Ovelse kommune,OID.2.5.4.97=NTRNO-" + ORG + ",O=Ovelse kommune,C=NO");
    }

    /** A file with one key of the given subject, below a test root and a test intermediate; further keytool options last. */
    public static Path blad(Path mappe, String navn, String emne, String... mer) {
        Path alle = mappe.resolve("alle-" + navn);
        par(alle, "rot", "CN=Test rot,O=Utsteder,C=NO", "-ext", "bc:c");
        par(alle, "mellom", "CN=Test4 CA,O=Utsteder,C=NO", "-signer", "rot", "-ext", "bc:c");
        List<String> valg = new ArrayList<>(List.of("-signer", "mellom"));
        valg.addAll(List.of(mer.length == 0 ? new String[] {"-ext", "ku:c=digitalSignature"} : mer));
        par(alle, "blad", emne, valg.toArray(String[]::new));
        Path fil = mappe.resolve(navn);
        keytool(
                "-importkeystore",
                "-srckeystore",
                alle.toString(),
                "-srcstorepass",
                PASSORD,
                "-srcalias",
                "blad",
                "-destkeystore",
                fil.toString(),
                "-deststorepass",
                PASSORD);
        return fil;
    }

    /** Adds a key pair to the file. */
    public static void par(Path fil, String alias, String emne, String... mer) {
        List<String> valg = new ArrayList<>(List.of(
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                emne,
                "-keystore",
                fil.toString(),
                "-storepass",
                PASSORD,
                "-validity",
                "30"));
        if (!List.of(mer).contains("-keyalg")) {
            valg.addAll(List.of("-keyalg", "RSA", "-keysize", "2048"));
        }
        valg.addAll(List.of(mer));
        keytool(valg.toArray(String[]::new));
    }

    /** The keys of the file. */
    public static KeyStoreKeySource kilde(Path fil) {
        return new KeyStoreKeySource(new Pkcs12Opener(fil, PASSORD::toCharArray));
    }

    private static void keytool(String... valg) {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        kommando.addAll(List.of(valg));
        try {
            Process p = new ProcessBuilder(kommando).redirectErrorStream(true).start();
            String sagt = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (p.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + sagt);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

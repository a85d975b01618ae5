package bospor.simulator;

import bospor.simulator.maskinporten.Klient;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Writes the configuration of a training environment: addresses, a throw-away key and where the log goes. */
final class Konfigurasjonsskriver {
    private static final int HEMMELIGHET = 32;

    private Konfigurasjonsskriver() {}

    static void skriv(Path fil, Adresser adresser, Klient klient, Virksomhetssertifikat sertifikat) throws IOException {
        Path hel = fil.toAbsolutePath();
        Path mappe = java.util.Objects.requireNonNull(hel.getParent(), "filen må ligge i en mappe");
        Files.createDirectories(mappe);
        String passord = Base64.getUrlEncoder().withoutPadding().encodeToString(tilfeldig());
        Path noekkelfil = mappe.resolve(stamme(hel) + ".p12");
        skrivPrivat(noekkelfil, sertifikat.pkcs12(passord.toCharArray()));

        ObjectNode rot = JsonNodeFactory.instance.objectNode();
        rot.put("environment", "oevelse");
        rot.putObject("maskinporten")
                .put("metadata", adresser.metadata().toString())
                .put("clientId", klient.id())
                .put("clientOrg", klient.org())
                .putNull("onBehalfOf");
        rot.putObject("key")
                .put("source", "pkcs12")
                .put("thumbprint", sertifikat.avtrykk())
                .put("file", noekkelfil.toString())
                .put("password", passord);
        ObjectNode skatteetaten = rot.putObject("skatteetaten");
        api(skatteetaten, "inntekt", adresser.inntekt())
                .put("rettighetspakke", "kommuneBoligsosialeFormaal")
                .put("scope", "skatteetaten:inntekt");
        api(skatteetaten, "summertSkattegrunnlag", adresser.skattegrunnlag())
                .put("rettighetspakke", "kommuneboligsosialeformaal")
                .put("stadie", "oppgjoer")
                .put("scope", "skatteetaten:summertskattegrunnlag");
        api(skatteetaten, "sisteTilgjengelige", adresser.sisteTilgjengelige());
        api(skatteetaten, "driftsvarsler", adresser.driftsvarsler());
        rot.putObject("lookupLog")
                .put("folder", mappe.resolve("logg").toString())
                .put("personKey", "hmac")
                .put("hmacKey", Base64.getEncoder().encodeToString(tilfeldig()));
        skrivPrivat(
                hel,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(rot));
    }

    private static ObjectNode api(ObjectNode skatteetaten, String navn, URI adresse) {
        return skatteetaten.putObject(navn).put("url", adresse.toString());
    }

    private static String stamme(Path fil) {
        String navn = String.valueOf(fil.getFileName());
        int punktum = navn.lastIndexOf('.');
        return punktum > 0 ? navn.substring(0, punktum) : navn;
    }

    private static byte[] tilfeldig() {
        byte[] byter = new byte[HEMMELIGHET];
        new SecureRandom().nextBytes(byter);
        return byter;
    }

    /** The key is worth nothing outside this simulator, but a habit is a habit: only the owner reads it. */
    private static void skrivPrivat(Path fil, byte[] innhold) throws IOException {
        Files.deleteIfExists(fil);
        if (Files.getFileStore(java.util.Objects.requireNonNull(fil.getParent()))
                .supportsFileAttributeView("posix")) {
            Files.createFile(fil, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(fil, innhold, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}

package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.maskinporten.keys.Intermediates.Folder;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntermediatesTest {
    private final Virksomhetssertifikat virksomhet =
            Sertifikatutsteder.ny().utsted(Sertifikatbestilling.vanlig("Demokommune", "310000019"));
    private final X509Certificate blad = virksomhet.kjede().getFirst();
    private final X509Certificate mellom = virksomhet.kjede().get(1);

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void manglendeMellomleddHentesFraMappenOgRotenSendesIkke() throws Exception {
        legg(mellom, virksomhet.kjede().get(2));
        CertificateChain kjede = CertificateChain.of(blad, new Certificate[] {blad}, Intermediates.read(folder()));
        assertThat(kjede).isEqualTo(new CertificateChain(List.of(blad, mellom), true));
    }

    @Test
    void lagretsRekkefoelgeErLikegyldig() {
        Certificate[] lagret = {blad, virksomhet.kjede().get(2), mellom};
        assertThat(CertificateChain.of(blad, lagret, Intermediates.bundled()).x5c())
                .containsExactly(blad, mellom);
    }

    @Test
    void sammeNavnMedEnAnnenNoekkelErIkkeUtstederen() throws Exception {
        // Another authority of the same name: only its key identifier and signature tell.
        legg(Sertifikatutsteder.ny()
                .utsted(Sertifikatbestilling.vanlig("Demokommune", "310000019"))
                .kjede()
                .get(1));
        CertificateChain kjede = CertificateChain.of(blad, new Certificate[] {blad}, Intermediates.read(folder()));
        assertThat(kjede).isEqualTo(new CertificateChain(List.of(blad), false));
    }

    @Test
    void sertifikatMedFeilAvtrykkAvvises() throws Exception {
        Files.write(mappe.resolve("ca.cer"), mellom.getEncoded());
        Files.writeString(mappe.resolve("innhold.txt"), "00".repeat(32) + " ca.cer\n");
        assertThatThrownBy(() -> Intermediates.read(folder())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listenSomFoelgerMedKanLeses() {
        assertThat(Intermediates.bundled().certificates()).isEmpty();
    }

    private Folder folder() {
        return navn -> Files.newInputStream(mappe.resolve(navn));
    }

    private void legg(X509Certificate... sertifikater) throws Exception {
        StringBuilder liste = new StringBuilder("# en kommentar\n\n");
        for (int i = 0; i < sertifikater.length; i++) {
            byte[] innhold = sertifikater[i].getEncoded();
            Files.write(mappe.resolve(i + ".cer"), innhold);
            liste.append(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(innhold)))
                    .append(' ')
                    .append(i)
                    .append(".cer\n");
        }
        Files.writeString(mappe.resolve("innhold.txt"), liste);
    }
}

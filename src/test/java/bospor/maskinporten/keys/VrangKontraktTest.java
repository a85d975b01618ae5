package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.maskinporten.keys.kontrakt.Noekkelkontrakt;
import bospor.maskinporten.keys.kontrakt.Noekkelmappe;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract against a provider with the manners of Windows', and proof that it has them. */
class VrangKontraktTest extends Noekkelkontrakt {
    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());
    private static final Vrangleverandoer LEVERANDOER = new Vrangleverandoer();

    @TempDir
    private static Path mappe = Path.of("");

    @BeforeAll
    static void fyll() throws Exception {
        Noekkelmappe noekler = Kontraktnoekler.skriv(SIMULATOR, mappe);
        Noekkelmappe.Noekkel foerste = noekler.les(Noekkelmappe.AUTENTISERING);
        LEVERANDOER.med("noekkel", foerste.noekkel(), foerste.kjede().toArray(Certificate[]::new));
        for (String navn :
                new String[] {Noekkelmappe.SEGL, Noekkelmappe.KRYPTERING, Noekkelmappe.UTLOEPT, Noekkelmappe.ANNEN}) {
            Noekkelmappe.Noekkel noekkel = noekler.les(navn);
            LEVERANDOER.med("noekkel", noekkel.noekkel(), noekkel.blad());
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
        return LEVERANDOER.aapner();
    }

    @Test
    void detEnkleAliasetErUtstederensOgNoekkelenVilBareHaSinEgenLeverandoer() throws Exception {
        KeyStore lager = aapner().open();
        assertThat(lager.isKeyEntry("noekkel")).isFalse();
        assertThat(lager.isKeyEntry("noekkel (2)")).isTrue();
        assertThatThrownBy(() -> lager.getEntry("noekkel (2)", null)).isInstanceOf(UnrecoverableKeyException.class);
        PrivateKey noekkel = (PrivateKey) lager.getKey("noekkel (2)", null);
        assertThat(noekkel.getEncoded()).isNull();
        RSASSASigner fremmed = new RSASSASigner(noekkel);
        fremmed.getJCAContext().setProvider(Security.getProvider("SunRsaSign"));
        assertThatThrownBy(() -> fremmed.sign(new JWSHeader(JWSAlgorithm.RS256), new byte[] {1}))
                .hasMessageContaining("Missing key encoding");
    }
}

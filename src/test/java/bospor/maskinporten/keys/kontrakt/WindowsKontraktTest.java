package bospor.maskinporten.keys.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.maskinporten.keys.JoinedKeySource;
import bospor.maskinporten.keys.KeyPatience;
import bospor.maskinporten.keys.KeyStoreOpener;
import bospor.maskinporten.keys.WindowsOpener;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The contract against the real store of Windows. It fills the store of the user it runs as, so it runs only where somebody
 * has set aside a user for it: {@code -Dbospor.noekkelmappe=} names the folder with the keys.
 */
@EnabledOnOs(OS.WINDOWS)
@EnabledIfSystemProperty(named = "bospor.noekkelmappe", matches = ".+")
class WindowsKontraktTest extends Noekkelkontrakt {
    private static final String ALIAS = "noekkel";

    private static Noekkelmappe noekler() {
        return new Noekkelmappe(Path.of(System.getProperty("bospor.noekkelmappe", "")));
    }

    @BeforeAll
    static void importer() throws Exception {
        // The seal gets the alias of the first key: a store that was loaded before the first import does not know it
        // yet.
        KeyStore foerste = lager();
        KeyStore andre = lager();
        KeyStore resten = lager();
        sett(foerste, ALIAS, Noekkelmappe.AUTENTISERING, true);
        sett(andre, ALIAS, Noekkelmappe.SEGL, false);
        for (String navn : List.of(Noekkelmappe.KRYPTERING, Noekkelmappe.UTLOEPT, Noekkelmappe.ANNEN)) {
            sett(resten, navn, navn, false);
        }
    }

    private static KeyStore lager() throws Exception {
        KeyStore lager = KeyStore.getInstance("Windows-MY");
        lager.load(null, null);
        return lager;
    }

    private static void sett(KeyStore lager, String alias, String navn, boolean heleKjeden) throws Exception {
        Noekkelmappe.Noekkel noekkel = noekler().les(navn);
        Certificate[] kjede =
                heleKjeden ? noekkel.kjede().toArray(new Certificate[0]) : new Certificate[] {noekkel.blad()};
        lager.setKeyEntry(alias, noekkel.noekkel(), null, kjede);
    }

    @Override
    protected Noekkelmappe mappe() {
        return noekler();
    }

    @Override
    protected KeyStoreOpener aapner() {
        return WindowsOpener.USER;
    }

    @Test
    void flereSertifikaterDelerAliasOgEtAvDemErUtstederens() throws Exception {
        KeyStore lager = lager();
        List<String> delt = new ArrayList<>();
        for (String alias : Collections.list(lager.aliases())) {
            if (alias.equals(ALIAS) || alias.startsWith(ALIAS + " (")) {
                delt.add(alias);
            }
        }
        // leaf, intermediate and root of the first key, and the seal
        assertThat(delt).hasSize(4);
        assertThat(delt.stream().filter(alias -> erNoekkel(lager, alias))).hasSize(2);
        assertThat(erNoekkel(lager, ALIAS))
                .as("the plain alias is an authority's certificate")
                .isFalse();
        assertThat(((X509Certificate) lager.getCertificate(ALIAS)).getBasicConstraints())
                .isNotNegative();
    }

    private static boolean erNoekkel(KeyStore lager, String alias) {
        try {
            return lager.isKeyEntry(alias);
        } catch (java.security.KeyStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noeklerForlaterAldriWindows() throws Exception {
        KeyStore lager = lager();
        List<Key> noekler = new ArrayList<>();
        for (String alias : Collections.list(lager.aliases())) {
            if (lager.isKeyEntry(alias)) {
                noekler.add(lager.getKey(alias, null));
            }
        }
        assertThat(noekler).hasSize(5).allSatisfy(noekkel -> {
            assertThat(noekkel.getEncoded()).isNull();
            assertThat(noekkel).isNotInstanceOf(RSAKey.class);
            assertThat(noekkel.getAlgorithm()).isEqualTo("RSA");
        });
    }

    @Test
    void brukerensOgMaskinensLagerLesesSomEtt() throws Exception {
        JoinedKeySource begge = JoinedKeySource.windows(KeyPatience.ordinary());
        assertThat(begge.listing().candidates()).hasSize(5);
        String avtrykk = noekler().les(Noekkelmappe.AUTENTISERING).avtrykk();
        assertThat(begge.open(avtrykk).testSignature()).isPositive();
    }
}

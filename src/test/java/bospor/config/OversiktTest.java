package bospor.config;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.config.Oppfoering.Opphav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OversiktTest {
    private static final String PAAKREVD = """
            "environment": "prod", "maskinporten": { "metadata": "https://m.no", "clientId": "k" }, "key": { "source": "windows-user" },
            "skatteetaten": { "inntekt": { "url": "https://i.no" }, "summertSkattegrunnlag": { "url": "https://s.no" },
              "sisteTilgjengelige": { "url": "https://t.no" } }""";

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void hverInnstillingHarVerdiOpphavOgLaas() throws IOException {
        Path maskin = fil(
                "m.json", "{ \"locked\": [\"maskinporten\", \"language\"], \"language\": \"nn\", " + PAAKREVD + "}");
        Path bruker = fil("u.json", "{ \"session\": { \"idleMinutes\": 7 }, \"language\": \"en\" }");
        Path valgt = fil("c.json", "{ \"network\": { \"proxy\": \"none\" } }");
        List<Oppfoering> alle = new Konfigleser(_ -> null).oversikt(new Kilder(maskin, valgt, bruker));
        assertThat(alle)
                .contains(
                        new Oppfoering("maskinporten.clientId", "k", Opphav.MASKIN, maskin, true),
                        new Oppfoering("maskinporten.onBehalfOf", "", Opphav.STANDARD, null, true),
                        new Oppfoering("language", "nn", Opphav.MASKIN, maskin, true),
                        new Oppfoering("session.idleMinutes", "7", Opphav.BRUKER, bruker, false),
                        new Oppfoering("network.proxy", "none", Opphav.VALGT, valgt, false),
                        new Oppfoering("skatteetaten.timeoutSeconds", "20", Opphav.STANDARD, null, false))
                .extracting(Oppfoering::noekkel)
                .doesNotContain("key.password", "lookupLog.hmacKey", "network.proxyPassword");
    }

    @Test
    void hemmeligheterVisesAldri() throws IOException {
        Path fil = fil(
                "o.json",
                "{"
                        + PAAKREVD.replace("\"prod\"", "\"oevelse\"")
                                .replace(
                                        "\"windows-user\"",
                                        "\"pkcs12\", \"file\": \"n.p12\", \"password\": \"hemmelig\"")
                        + "}");
        List<Oppfoering> alle = new Konfigleser(_ -> null).oversikt(new Kilder(null, fil, null));
        assertThat(alle).contains(new Oppfoering("key.password", "***", Opphav.VALGT, fil, false));
        assertThat(alle.toString()).doesNotContain("hemmelig");
    }

    @Test
    void feilISettetGirTomListe() throws IOException {
        assertThat(new Konfigleser(_ -> null).oversikt(new Kilder(null, fil("f.json", "{ \"tull\": 1 }"), null)))
                .isEmpty();
    }

    @Test
    void proxyensPassordKommerFraMiljoevariabelen() throws IOException {
        Path fil = fil(
                "p.json",
                "{ \"network\": { \"proxyUser\": \"kommune\", \"proxyPasswordEnv\": \"MITT\" }, " + PAAKREVD + "}");
        assertThat(new Konfigleser(navn -> "MITT".equals(navn) ? "hemmelig" : null).les(new Kilder(null, fil, null)))
                .isInstanceOfSatisfying(
                        Konfigurasjon.Lest.class,
                        lest -> assertThat(lest.innstillinger().nettverk())
                                .isEqualTo(new Innstillinger.Nettverk(
                                        "system", true, "kommune", "MITT", new Hemmelighet("hemmelig"))));
    }

    private Path fil(String navn, String innhold) throws IOException {
        return Files.writeString(mappe.resolve(navn), innhold);
    }
}

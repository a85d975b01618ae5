package bospor.config;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.config.Noekkelskriver.Utfall;
import bospor.config.Noekkelskriver.Valg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoekkelskriverTest {
    private static final String AVTRYKK = "ab".repeat(32);
    private static final Valg VALG = new Valg(Noekkelkilde.WINDOWS_MASKIN, AVTRYKK, null);

    private static String maskin(String laast) {
        return """
            { %s "environment": "prod", "maskinporten": { "metadata": "https://m.no", "clientId": "k" },
              "key": { "source": "windows-user", "thumbprint": null, "kid": "gammel" },
              "skatteetaten": { "inntekt": { "url": "https://i.no" }, "summertSkattegrunnlag": { "url": "https://s.no" },
                "sisteTilgjengelige": { "url": "https://t.no" } } }""".formatted(laast);
    }

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void valgetLagesSomEgenFilOgGjelderForanMaskinensFil() throws IOException {
        Kilder kilder = kilder("", null);
        Path bruker = mappe.resolve("ny").resolve("u.json");
        Utfall utfall = skriver(new Kilder(kilder.maskin(), null, bruker)).skriv(VALG);
        assertThat(noekkel(utfall))
                .isEqualTo(new Innstillinger.Noekkel(
                        Noekkelkilde.WINDOWS_MASKIN, AVTRYKK, null, "BOSPOR_P12_PASSWORD", null, null));
        assertThat(bruker)
                .content()
                .isEqualToIgnoringNewLines("{\n  \"key\": { \"source\": \"windows-machine\", \"thumbprint\": \""
                        + AVTRYKK + "\", \"kid\": null }\n}\n");
        assertThat(mappe.resolve("ny")).isDirectoryContaining(p -> p.equals(bruker));
    }

    @Test
    void restenAvFilenBlirStaaendeOgsaaKommentarer() throws IOException {
        Kilder kilder = kilder("", """
                { // mine egne
                  "session": { "idleMinutes": 7 }, /* ikke rør */
                  "key": { "thumbprint": "%s", /* det gamle */ },
                }
                """.formatted("00".repeat(32)));
        assertThat(noekkel(skriver(kilder).skriv(new Valg(Noekkelkilde.WINDOWS_BRUKER, AVTRYKK, "navn \"2\"")))
                        .kid())
                .isEqualTo("navn \"2\"");
        assertThat(kilder.bruker()).content().isEqualTo("""
                { // mine egne
                  "session": { "idleMinutes": 7 }, /* ikke rør */
                  "key": { "source": "windows-user", "kid": "navn \\"2\\"", "thumbprint": "%s", /* det gamle */ },
                }
                """.formatted(AVTRYKK));
    }

    @Test
    void filUtenGruppenFaarDen() throws IOException {
        Kilder kilder = kilder("", "{ \"language\": \"nn\" }");
        Innstillinger lest = ((Utfall.Skrevet) skriver(kilder).skriv(VALG)).innstillinger();
        assertThat(lest.noekkel().avtrykk()).isEqualTo(AVTRYKK);
        assertThat(lest.spraak()).isEqualTo("nn");
    }

    @Test
    void laastNoekkelEndresIkke() throws IOException {
        for (String laast : new String[] {"key", "key.thumbprint"}) {
            Kilder kilder = kilder("\"locked\": [\"" + laast + "\"],", "{}");
            assertThat(skriver(kilder).skriv(VALG))
                    .isEqualTo(new Utfall.Nektet("Nøkkelen er låst av administrator (m.json) og kan bare endres der."));
            assertThat(kilder.bruker()).content().isEqualTo("{}");
        }
    }

    @Test
    void filenSomBleValgtVedOppstartGaarForan() throws IOException {
        Kilder kilder = kilder("", "{}");
        Path valgt = Files.writeString(mappe.resolve("v.json"), "{ \"key\": { \"source\": \"windows-user\" } }");
        assertThat(skriver(new Kilder(kilder.maskin(), valgt, kilder.bruker())).skriv(VALG))
                .isEqualTo(new Utfall.Nektet(
                        "Nøkkelen er bestemt av filen som ble valgt ved oppstart (v.json), og må endres der."));
    }

    /** A source that the other settings do not allow: a key file that nobody has named. */
    @Test
    void valgSomIkkePasserMedRestenSkrivesIkke() throws IOException {
        Kilder kilder = kilder("", "{ \"language\": \"nn\" }");
        assertThat(skriver(kilder).skriv(new Valg(Noekkelkilde.PKCS12, AVTRYKK, null)))
                .isInstanceOf(Utfall.Nektet.class);
        assertThat(kilder.bruker()).content().isEqualTo("{ \"language\": \"nn\" }");
    }

    @Test
    void mappeSomIkkeKanSkrivesSiesSomDet() throws IOException {
        Path iVeien = Files.writeString(mappe.resolve("iveien"), "");
        assertThat(skriver(new Kilder(kilder("", null).maskin(), null, iVeien.resolve("u.json")))
                        .skriv(VALG))
                .isEqualTo(new Utfall.Nektet(
                        "Valget kunne ikke lagres i u.json. Sjekk at du har skrivetilgang til mappen, og prøv igjen."));
    }

    private static Innstillinger.Noekkel noekkel(Utfall utfall) {
        assertThat(utfall).isInstanceOf(Utfall.Skrevet.class);
        return ((Utfall.Skrevet) utfall).innstillinger().noekkel();
    }

    private Kilder kilder(String laast, @Nullable String bruker) throws IOException {
        Path fil = mappe.resolve("u.json");
        if (bruker != null) {
            Files.writeString(fil, bruker);
        }
        return new Kilder(Files.writeString(mappe.resolve("m.json"), maskin(laast)), null, fil);
    }

    private static Noekkelskriver skriver(Kilder kilder) {
        return new Noekkelskriver(kilder, _ -> null);
    }
}

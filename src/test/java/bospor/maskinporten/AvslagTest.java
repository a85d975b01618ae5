package bospor.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.TokenSource.Tokensvar;
import bospor.http.Pause;
import bospor.http.Testtjener;
import bospor.http.Testtjener.Svar;
import bospor.maskinporten.keys.Testnoekler;
import bospor.text.Feiltekst;
import bospor.text.Retter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every refusal of Maskinporten, in both its styles, down to the sentence on the screen. */
class AvslagTest {
    private static final String SCOPE = "skatteetaten:inntekt";

    @TempDir
    private static Path mappe = Path.of("");

    private static Path noekkelfil = Path.of("");

    private final StrengMaskinporten maskinporten = new StrengMaskinporten();

    @BeforeAll
    static void lagNoekkel() {
        noekkelfil = Testnoekler.virksomhet(mappe);
    }

    @AfterEach
    void steng() {
        maskinporten.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bospor/maskinporten/avslag.csv", delimiter = '|')
    void hvertAvslagHarSinSetningOgDenSomKanRetteDet(
            String kode, int status, String error, String tekst, Retter hvem, String hva) {
        Svar gammel = Svar.json(
                status,
                "{\"error\":\"%s\",\"error_description\":\"%s. (correlation id: 2d40caf9-ea11)\"}"
                        .formatted(error, tekst));
        String uri =
                kode.startsWith("MP-") ? ",\"error_uri\":\"https://test.maskinporten.no/errors/" + kode + "\"" : "";
        Svar ny = Svar.json(
                status,
                "{\"error\":\"%s\",\"error_description\":\"%s (trace_id: 356666143081bbec)\"%s}"
                        .formatted(error, tekst, uri));
        Map<String, Svar> stiler = Map.of("2d40caf9-ea11", gammel, "356666143081bbec", ny);
        for (Map.Entry<String, Svar> stil : stiler.entrySet()) {
            Feil feil = avvist(stil.getValue());
            assertThat(feil.art()).isEqualTo(Feilart.MASKINPORTEN_AVVIST);
            assertThat(feil.kode()).isEqualTo(kode);
            assertThat(feil.korrelasjonsid()).isEqualTo(stil.getKey());
            assertThat(tekst(feil).hva()).isEqualTo(hva);
            assertThat(tekst(feil).hvem()).isEqualTo(hvem);
            assertThat(tekst(feil).raad()).isNotBlank().doesNotContain("{", "[", kode);
        }
        assertThat(maskinporten.granter).as("et avslag prøves aldri igjen").hasSize(2);
    }

    @Test
    void ukjentKodeGirDenAlminneligeSetningenMedMaskinportensEgneOrd() {
        Feil feil = avvist(StrengMaskinporten.avvist("MP-999", "Something new for eyJhbGciOi.J9.x and 12345678901"));
        assertThat(feil.kode()).isEqualTo("MP-999");
        assertThat(tekst(feil).hva()).isEqualTo("Maskinporten godtok ikke kommunens pålogging.");
        assertThat(tekst(feil).raad()).endsWith("Maskinporten skriver: «Something new for *** and ***.»");
    }

    @Test
    void kodenIAdressenGjelderForanTeksten() {
        Feil feil = avvist(StrengMaskinporten.avvist("MP-124", "Expired key"));
        assertThat(feil.kode()).isEqualTo("MP-124");
    }

    private Feil avvist(Svar svar) {
        maskinporten.bestilt.add(svar);
        Maskinportenklient klient =
                new Maskinportenklient(maskinporten.metadata(), "klient-1", Testnoekler.ORG, "310000027", null, null);
        Tokensvar kom = new MaskinportenTokenSource(
                        klient,
                        Testnoekler.kilde(noekkelfil),
                        Testtjener.nett(Duration.ofSeconds(5)),
                        new Pause(Duration.ofMillis(1), Duration.ofMillis(1), _ -> {}),
                        InstantSource.system(),
                        System::nanoTime)
                .token(SCOPE);
        return switch (kom) {
            case Tokensvar.Avvist(Feil feil) -> feil;
            case Tokensvar.Token token -> throw new AssertionError(token);
        };
    }

    private static Feiltekst tekst(Feil feil) {
        return Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), Locale.of("nb"));
    }
}

package bospor.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Tilstand;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Oppfoering;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Texts;
import bospor.ui.settings.Setting.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
    private final Texts texts = Texts.of(SettingsController.class);
    private final SettingsViewModel model = new SettingsViewModel(new DirectWork(), texts);

    @Test
    void radeneSierVerdiOpphavOgLaas() {
        model.load(
                () -> List.of(
                        new Setting("environment", "prod", Origin.ADMINISTRATOR, "bospor.json", true),
                        new Setting("maskinporten.onBehalfOf", "", Origin.DEFAULT, "", false)),
                () -> punkt(Tilstand.OK, "Demokommune, gyldig til 19.11.2029.", ""));
        assertThat(model.rows())
                .containsExactly(
                        new SettingRow("Felles", "environment", "Miljø", "prod", "Administrator: bospor.json", true),
                        new SettingRow(
                                "Maskinporten",
                                "maskinporten.onBehalfOf",
                                "På vegne av (org.nr.)",
                                "(ikke satt)",
                                "Standard",
                                false));
        assertThat(model.certificateProperty().get())
                .isEqualTo("Virksomhetssertifikat: Demokommune, gyldig til 19.11.2029.");
    }

    @Test
    void sertifikatSomManglerSierHvaSomMaaGjoeres() {
        model.load(List::of, () -> punkt(Tilstand.FEIL, "Sertifikatet er utløpt.", "Bestill et nytt."));
        assertThat(model.certificateProperty().get())
                .isEqualTo("Virksomhetssertifikat: Sertifikatet er utløpt. Bestill et nytt.");
    }

    /** Every key of the file has a name on the screen, whatever is added to the format. */
    @Test
    void hverNoekkelHarEtNavn(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("b.json"), """
                { "environment": "oevelse", "maskinporten": { "metadata": "http://127.0.0.1:1/x", "clientId": "k" },
                  "key": { "source": "pkcs12", "file": "n.p12", "password": "x" },
                  "skatteetaten": { "inntekt": { "url": "http://127.0.0.1:1" }, "summertSkattegrunnlag": { "url": "http://127.0.0.1:1" },
                    "sisteTilgjengelige": { "url": "http://127.0.0.1:1" } },
                  "network": { "proxyPassword": "x" },
                  "lookupLog": { "hmacKey": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" } }""");
        List<Oppfoering> alle = new Konfigleser(_ -> null).oversikt(new Kilder(null, fil, null));
        assertThat(alle)
                .extracting(Oppfoering::noekkel)
                .contains("key.password", "network.proxyPassword", "lookupLog.hmacKey", "language");
        model.load(
                () -> alle.stream()
                        .map(o -> new Setting(o.noekkel(), o.verdi(), Origin.CHOSEN, "b.json", o.laast()))
                        .toList(),
                () -> punkt(Tilstand.OK, "", ""));
        assertThat(model.rows()).hasSameSizeAs(alle);
    }

    private static Sjekkpunkt punkt(Tilstand tilstand, String funn, String raad) {
        return new Sjekkpunkt(Sjekk.SERTIFIKAT, tilstand, "Virksomhetssertifikat", funn, List.of(), raad, "", "");
    }
}

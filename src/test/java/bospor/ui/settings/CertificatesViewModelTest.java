package bospor.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.DirectWork;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesViewModelTest {
    private final FakeChooser chooser = new FakeChooser();
    private final List<String> copied = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> reloads = new ArrayList<>();
    private final CertificatesViewModel model = new CertificatesViewModel(
            () -> chooser,
            new DirectWork(),
            Runnable::run,
            copied::add,
            () -> reloads.add("innstillinger"),
            Texts.of(CertificatesController.class));

    @BeforeEach
    void read() {
        model.messageProperty().subscribe(said -> this.said.add(said));
        model.read();
    }

    @Test
    void radeneSierHvemNaarHvorOgHvorforOgSkjulerUbrukelige() {
        assertThat(model.table().rows())
                .containsExactly(
                        new CertificateRow(
                                FakeChooser.NEW,
                                "Demokommune, org.nr. 310000019",
                                "gyldig til 11.02.2029 · utstedt av Buypass Class 3 CA G2 ST Business · Windows, brukerens lager",
                                "",
                                true,
                                false),
                        new CertificateRow(
                                FakeChooser.OTHER,
                                "Demokommune, org.nr. 310000035",
                                "gyldig til 01.05.2028 · utstedt av Buypass Class 3 CA G2 ST Business · Windows, brukerens lager",
                                "Sertifikatet tilhører en annen virksomhet enn klienten i innstillingene. Velg sertifikatet til virksomheten som eier klienten.",
                                true,
                                false),
                        new CertificateRow(
                                FakeChooser.OLD,
                                "Demokommune, org.nr. 310000019",
                                "gikk ut 09.02.2026 · utstedt av Buypass Class 3 CA G2 ST Business · Windows, brukerens lager",
                                "Sertifikatet er utløpt. Velg det nye sertifikatet hvis det er installert. Ellers må kommunen bestille nytt.",
                                false,
                                true));
        assertThat(model.messageProperty().get()).isEmpty();
        model.table().everythingProperty().set(true);
        assertThat(model.table().rows()).hasSize(4).last().satisfies(r -> {
            assertThat(r.reasons()).startsWith("Sertifikatet er bare til kryptering");
            assertThat(r.selectable()).isFalse();
        });
    }

    @Test
    void jaTilFornyelseVelgerDetNyeOgSpoersmaaletErBorte() {
        assertThat(model.table().renewalProperty().get()).startsWith("Det finnes et nyere sertifikat");
        model.renew();
        assertThat(chooser.asked).containsExactly("les false", "velg " + FakeChooser.NEW, "les false");
        assertThat(model.table().renewalProperty().get()).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo("Valget er lagret og gjelder fra neste pålogging.");
        assertThat(reloads).containsExactly("innstillinger");
    }

    @Test
    void proevesignaturenSierHvaSomVentesPaa() {
        model.table().selectedProperty().set(FakeChooser.NEW);
        model.test();
        assertThat(chooser.asked).endsWith("prøv " + FakeChooser.NEW);
        assertThat(said)
                .endsWith(
                        "Nøkkelen signerer en prøve …",
                        "Venter på PIN-kode i Windows-vinduet …",
                        "Nøkkelen signerer, og signaturen stemmer med sertifikatet.");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void utenMarkeringProevesDetSomErIBruk() {
        model.test();
        assertThat(chooser.asked).endsWith("prøv " + FakeChooser.OLD);
    }

    @Test
    void ventingenKanGisOpp() {
        model.stopWaiting();
        assertThat(chooser.asked).endsWith("avbryt");
    }

    @Test
    void ingenValgtErEnPaaminnelse() {
        model.choose();
        assertThat(model.messageProperty().get()).isEqualTo("Velg et sertifikat i listen først.");
        assertThat(model.goodProperty().get()).isFalse();
    }

    @Test
    void laastValgVisesOgEndrerIngenting() {
        chooser.lock = "Nøkkelen er låst av administrator (bospor.json) og kan bare endres der.";
        model.read();
        assertThat(model.table().lockProperty().get()).isEqualTo(chooser.lock);
        assertThat(model.table().renewalProperty().get()).isEmpty();
        model.table().selectedProperty().set(FakeChooser.NEW);
        model.choose();
        assertThat(model.goodProperty().get()).isFalse();
        assertThat(reloads).isEmpty();
    }

    @Test
    void egenNoekkelTrengerNavnOgKanKopieres() {
        model.ownKeyProperty().set(true);
        assertThat(chooser.asked).endsWith("les true");
        model.table().selectedProperty().set(FakeChooser.NEW);
        model.choose();
        assertThat(model.messageProperty().get())
                .isEqualTo("Skriv navnet nøkkelen er registrert med på klienten (kid).");
        model.copyRegistration();
        assertThat(copied).isEmpty();
        model.registeredNameProperty().set("bospor-2026");
        model.copyRegistration();
        assertThat(copied).containsExactly("{\"kid\":\"bospor-2026\"}");
        model.choose();
        assertThat(chooser.asked).contains("velg " + FakeChooser.NEW + "bospor-2026");
    }
}

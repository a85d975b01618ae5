package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.config.Miljoe;
import bospor.ui.common.Await;
import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Settings, system check and operations notices in the whole window, over the real training mode. */
class OppsynWindowTest extends ApplicationTest {
    private final AtomicReference<@Nullable Tjenester> startet = new AtomicReference<>();

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    /** Training mode that remembers what it has started, so that the test can stop it. */
    private final class Oevelsen implements Oppstart {
        private final Oevelse oevelse = new Oevelse();

        @Override
        public Miljoe miljoe() {
            return oevelse.miljoe();
        }

        @Override
        public boolean oevelseshusstander() {
            return true;
        }

        @Override
        public boolean visLogg() {
            return oevelse.visLogg();
        }

        @Override
        public Duration tomgang() {
            return oevelse.tomgang();
        }

        @Override
        public Tjenester start() throws Exception {
            Tjenester tjenester = oevelse.start();
            startet.set(tjenester);
            return tjenester;
        }
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Sammenkobling deler = Proevevindu.innred(stage, new Oevelsen());
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        deler.startTjenester();
    }

    @AfterEach
    void stopp() {
        Tjenester tjenester = startet.get();
        if (tjenester != null) {
            tjenester.close();
        }
    }

    @Test
    void systemsjekkInnstillingerOgDriftsmeldinger() throws Exception {
        Await.until(() ->
                texts(".strip.operations .label").stream().anyMatch(t -> t.startsWith("Fra Skatteetaten: 10.02.2026")));
        Picture.save(stage, Path.of("target/bilder/drift-stripe.png"));
        while (!texts(".strip.operations .label").contains("")) {
            trykk("Lukk meldingen");
        }

        aapne("Innstillinger");
        Await.until(() -> texts(".card .label").stream()
                .anyMatch(t -> t.startsWith("Virksomhetssertifikat: Demokommune, org.nr. 310000019")));
        assertThat(texts(".card .label"))
                .contains("Miljø", "oevelse", "Passord til nøkkelfilen", "***", "Lengste ventetid (sekunder)", "20");
        Picture.save(stage, Path.of("target/bilder/innstillinger.png"));
        velgSertifikat();

        aapne("Systemsjekk");
        assertThat(texts(".systemcheck .status")).containsExactly("Sjekken er ikke kjørt ennå.");
        trykk("Kjør sjekken");
        Await.until(() -> texts(".systemcheck .status").contains("Alt er i orden."));
        assertThat(texts(".systemcheck .name")).hasSize(13).allMatch(t -> t.endsWith(" – i orden"));
        Picture.save(stage, Path.of("target/bilder/systemsjekk.png"));
        trykk("Kopier rapporten");
        AtomicReference<String> kopiert = new AtomicReference<>("");
        interact(() -> kopiert.set(Clipboard.getSystemClipboard().getString()));
        assertThat(kopiert.get()).startsWith("✔ Innstillinger: ").endsWith("Alt er i orden.\n");
    }

    /** Training has one certificate; choosing it is written to the folder of the session, and it goes on signing. */
    private void velgSertifikat() throws Exception {
        Await.until(() -> texts(".certificates .radio-button").contains("Demokommune, org.nr. 310000019 (i bruk)"));
        ToggleButton velg = lookup(".certificates .toggle-button")
                .match(n -> n instanceof ToggleButton b && "Velg sertifikat …".equals(b.getText()))
                .query();
        interact(velg::fire);
        trykk("Test signatur");
        Await.until(() ->
                texts(".certificates .outcome").contains("Nøkkelen signerer, og signaturen stemmer med sertifikatet."));
        Picture.save(stage, Path.of("target/bilder/sertifikatvalg-oevelse.png"));
        trykk("Bruk det valgte");
        Await.until(() -> texts(".certificates .outcome").contains("Valget er lagret og gjelder fra neste pålogging."));
    }

    private void aapne(String visning) {
        ToggleButton knapp = lookup(".navigation .toggle-button")
                .match(n -> n instanceof ToggleButton b && visning.equals(b.getText()))
                .query();
        interact(knapp::fire);
    }

    private void trykk(String tekst) {
        Button knapp = lookup(".button")
                .match(n -> n instanceof Button b && tekst.equals(b.getText()) && synlig(b))
                .query();
        interact(knapp::fire);
    }

    private static boolean synlig(Node node) {
        return node.getParent() == null || (node.isVisible() && synlig(node.getParent()));
    }

    private List<String> texts(String selector) {
        return lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}

package bospor.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Tilstand;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Picture;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.settings.Setting.Origin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The settings view with four certificates, as on a machine where one has run out. */
@Tag("galleri")
class CertificatesPictureTest extends ApplicationTest {
    private final FakeChooser chooser = new FakeChooser();

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Override
    public void start(Stage primary) {
        stage = primary;
        Theme.install();
        Texts texts = Texts.of(SettingsController.class);
        CertificatesViewModel choice =
                new CertificatesViewModel(() -> chooser, new DirectWork(), Runnable::run, _ -> {}, () -> {}, texts);
        choice.read();
        SettingsViewModel model = new SettingsViewModel(new DirectWork(), texts);
        model.load(
                () -> List.of(
                        new Setting("environment", "prod", Origin.ADMINISTRATOR, "bospor.json", true),
                        new Setting("key.source", "windows-user", Origin.USER, "bospor.json", false),
                        new Setting("key.thumbprint", FakeChooser.OLD, Origin.USER, "bospor.json", false)),
                () -> new Sjekkpunkt(
                        Sjekk.SERTIFIKAT,
                        Tilstand.FEIL,
                        "Virksomhetssertifikat",
                        "Sertifikatet er utløpt.",
                        List.of(),
                        "Velg det nye sertifikatet hvis det er installert.",
                        "",
                        ""));
        Parent certificates =
                ViewLoader.load(CertificatesController.class, () -> new CertificatesController(choice, texts));
        Parent settings =
                ViewLoader.load(SettingsController.class, () -> new SettingsController(model, certificates, texts));
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(Theme.dress(scroll), 1280, 720));
        stage.show();
    }

    @Test
    void utloeptSertifikatOgNyttVedSidenAv() {
        interact(() -> lookup(".certificates .toggle-button")
                .queryAs(ToggleButton.class)
                .fire());
        Picture.save(stage, Path.of("target/bilder/sertifikatvalg.png"));
        interact(
                () -> lookup(".certificates .check-box").queryAs(CheckBox.class).fire());
        assertThat(lookup(".certificates .radio-button").queryAllAs(RadioButton.class))
                .hasSize(4);
        Picture.save(stage, Path.of("target/bilder/sertifikatvalg-alle.png"));
    }
}

package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What was copied goes away by itself; what another program copied stays. */
class PrivateClipboardTest extends ApplicationTest {
    @Test
    void detSomBleKopiertErBorteNaarTidenErUte() {
        PrivateClipboard kort = new PrivateClipboard(Duration.millis(400));
        interact(() -> kort.put("12 345 kr"));
        assertThat(content()).isEqualTo("12 345 kr");
        interact(() -> assertThat(Clipboard.getSystemClipboard().hasContent(PrivateClipboard.NOT_REMEMBERED))
                .as("Windows skal ikke huske det")
                .isTrue());

        Await.until(() -> content().isEmpty());
    }

    @Test
    void detSomErKopiertSenereAvAndreBlirLiggende() {
        PrivateClipboard lang = new PrivateClipboard(Duration.seconds(60));
        interact(() -> lang.put("12 345 kr"));
        interact(() -> {
            ClipboardContent other = new ClipboardContent();
            other.putString("fra et annet program");
            Clipboard.getSystemClipboard().setContent(other);
            lang.clear();
        });

        assertThat(content()).isEqualTo("fra et annet program");
    }

    @Test
    void systemetsUtklippToemmesEtterSekstiSekunder() {
        assertThat(PrivateClipboard.system().kept()).isEqualTo(Duration.seconds(60));
    }

    private static String content() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            String text = Clipboard.getSystemClipboard().getString();
            return text == null ? "" : text;
        });
    }
}

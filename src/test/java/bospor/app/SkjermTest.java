package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SkjermTest {
    @Test
    void linuxUtenSkjermHarIngen() {
        assertThat(Skjerm.mangler("Linux", "", Map.of("DISPLAY", " "))).isTrue();
        assertThat(Skjerm.mangler("Linux", "", Map.of("DISPLAY", ":0"))).isFalse();
        assertThat(Skjerm.mangler("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isFalse();
    }

    @Test
    void windowsOgKjoeringUtenVindussystemTrengerIngenSkjerm() {
        assertThat(Skjerm.mangler("Windows 11", "", Map.of())).isFalse();
        assertThat(Skjerm.mangler("Linux", "Headless", Map.of())).isFalse();
    }

    @Test
    void detJavafxSierBlirEnSetningSomSierHvaSomMaaGjoeres() {
        assertThat(Skjerm.hvorfor(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .contains("apt-get install libgtk-3-0")
                .doesNotContain("\n");
        assertThat(Skjerm.hvorfor(new UnsatisfiedLinkError("libX11.so.6"))).contains("libgtk-3-0");
        assertThat(Skjerm.hvorfor(new UnsupportedOperationException("Unable to open DISPLAY")))
                .contains("DISPLAY", "xvfb-run")
                .doesNotContain("libgtk");
    }
}

package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SkjermTest {
    private static final Map<String, String> MED_SKJERM = Map.of("DISPLAY", ":0");

    @Test
    void linuxUtenSkjermFaarVitePakkenesNavn() {
        assertThat(Skjerm.hinder("Linux", "", Map.of("DISPLAY", " "), _ -> true))
                .hasValueSatisfying(
                        s -> assertThat(s).contains("xvfb-run", "libgtk-3-0").doesNotContain("\n"));
    }

    @Test
    void linuxUtenGtkFaarVitePakkensNavn() {
        assertThat(Skjerm.hinder("Linux", "", MED_SKJERM, bibliotek -> !bibliotek.equals("libgtk-3.so.0")))
                .hasValueSatisfying(s -> assertThat(s).contains("libgtk-3-0").doesNotContain("\n"));
    }

    @Test
    void ingenHinderMedSkjermPaaWindowsEllerUtenVindussystem() {
        assertThat(Skjerm.hinder("Linux", "", MED_SKJERM, _ -> true)).isEmpty();
        assertThat(Skjerm.hinder("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"), _ -> true))
                .isEmpty();
        assertThat(Skjerm.hinder("Linux", "Headless", Map.of(), _ -> false)).isEmpty();
        assertThat(Skjerm.hinder("Windows 11", "", Map.of(), _ -> false)).isEmpty();
    }
}

package bospor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Skjermspraak;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutSheetTest {
    @AfterEach
    void tilbake() {
        Skjermspraak.velg(Skjermspraak.BOKMAAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void hverLinjeHarTastOgVirkning(String spraak) {
        Skjermspraak.velg(Locale.of(spraak));
        Texts texts = Texts.of(ShortcutSheet.class);
        for (String part : List.of("overalt", "soek", "tidslinje", "beregning")) {
            assertThat(ShortcutSheet.lines(texts, part))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(line -> assertThat(line).hasSize(2).doesNotContain(""));
        }
        String keys = String.join(
                " ",
                ShortcutSheet.lines(texts, "overalt").stream().map(l -> l[0]).toList());
        assertThat(keys).contains("F1", "F9", "Esc", "Ctrl+1", "Ctrl+Skift+T");
    }
}

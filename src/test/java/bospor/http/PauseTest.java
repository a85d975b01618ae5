package bospor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
    private final List<Duration> sovet = new ArrayList<>();
    private final Pause pause = new Pause(Duration.ofMillis(500), Duration.ofSeconds(10), sovet::add);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # header,                        milliseconds
                    3,                               3000
                    0,                               0
                    # never longer than the longest pause
                    3600,                            10000
                    'Thu, 12 Feb 2026 10:00:04 GMT', 4000
                    # a date that has passed
                    'Thu, 12 Feb 2026 09:00:00 GMT', 0
                    """)
    void ventetidenSomTjenerenBerOmFoelges(@Nullable String retryAfter, long millisekunder) {
        pause.foer(1, retryAfter, () -> Instant.parse("2026-02-12T10:00:00Z"));
        assertThat(sovet).containsExactly(Duration.ofMillis(millisekunder));
    }

    @Test
    void ventetidenVokserMedForsoeketOgHarSlingring() {
        for (int i = 0; i < 50; i++) {
            sovet.clear();
            pause.foer(1, null, Instant::now);
            pause.foer(2, "tull", Instant::now);
            assertThat(sovet.getFirst()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
            assertThat(sovet.getLast()).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        }
    }
}

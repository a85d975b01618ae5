package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes the pictures of the user guide from training mode, and says how long it took from <em>Slå opp</em> to the drawn
 * timeline. Run with {@code mvn test -Dtest=BrukerveiledningBilderTest -Dsurefire.excludedGroups= -Dsurefire.groups=galleri}.
 */
@Tag("galleri")
class BrukerveiledningBilderTest extends Vindustest {
    private static final Path MAPPE = Path.of("src/docs/brukerveiledning/bilder");

    @Override
    double hoeyde() {
        return 800;
    }

    @ParameterizedTest
    @CsvSource({"h01, AAP og deltidsjobb, Renhold Demo AS", "h04, Par med skiftarbeid og to barn, Kystbuss Demo AS"})
    void soekTidslinjeOgBeregning(String husstand, String tittel, String utbetaler) {
        await(() -> lookup(".practice-button").queryAll().size() >= 10);
        Picture.save(stage, MAPPE.resolve("slaa-opp-" + husstand + ".png"));

        long start = System.nanoTime();
        clickOn(tittel);
        await(() -> selected("Tidslinje") && lookup(utbetaler).tryQuery().isPresent());
        System.out.printf("%s: fra Slå opp til tidslinjen, første gang: %d ms%n", husstand, ms(start));
        Picture.save(stage, MAPPE.resolve("tidslinje-" + husstand + ".png"));

        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> selected("Beregning")
                && lookup(".breakdown .tree-cell").queryAll().size() > 3);
        Picture.save(stage, MAPPE.resolve("beregning-" + husstand + ".png"));

        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> selected("Slå opp"));
        long igjen = System.nanoTime();
        clickOn("#lookUp");
        await(() -> selected("Tidslinje") && lookup(utbetaler).tryQuery().isPresent());
        System.out.printf("%s: fra Slå opp til tidslinjen, andre gang: %d ms%n", husstand, ms(igjen));
        assertThat(stage.getTitle()).isEqualTo("Bospor");
    }

    private static long ms(long siden) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - siden);
    }
}

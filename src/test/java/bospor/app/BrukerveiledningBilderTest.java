package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures of the user guide from training mode, and says how long it took from <em>Slå opp</em> to the drawn
 * timeline. Run with {@code mvn test -Dtest=BrukerveiledningBilderTest -Dsurefire.excludedGroups= -Dsurefire.groups=galleri}.
 */
@Tag("galleri")
class BrukerveiledningBilderTest extends ApplicationTest {
    private static final Path MAPPE = Path.of("src/docs/brukerveiledning/bilder");

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Sammenkobling deler;

    @Override
    public void start(Stage primary) {
        stage = primary;
        deler = Vindu.innred(stage, new Oevelse(), _ -> {});
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        deler.startTjenester(() -> {});
    }

    @AfterEach
    void avslutt() {
        deler.close();
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

    private boolean selected(String view) {
        return lookup(".navigation .toggle-button").queryAllAs(ToggleButton.class).stream()
                .anyMatch(b -> b.isSelected() && b.getText().equals(view));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("det ventede skjedde ikke", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}

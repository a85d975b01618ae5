package bospor.ui.calculation.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A slider that has just been made has tried nothing: the household is as large as it is. */
class AmountSliderTest extends ApplicationTest {
    private final List<Kroner> tried = new ArrayList<>();

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private AmountSlider slider;

    @Override
    public void start(Stage stage) {
        slider = new AmountSlider("Personer", "", 1, 10, 1, tried::add);
        stage.setScene(new Scene(slider, 400, 80));
        stage.show();
    }

    @Test
    void ingentingErProevdFoerNoenDrar() {
        assertThat(tried).isEmpty();
        interact(() -> slider.show(Kroner.av(4)));
        assertThat(tried).isEmpty();
        interact(() -> slider.slider().setValue(2));
        assertThat(tried).containsExactly(Kroner.av(2));
    }
}

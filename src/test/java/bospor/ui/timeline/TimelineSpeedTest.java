package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import bospor.ui.common.details.OpenDetails;
import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Prints what 120 months of 15 sources cost the screen's thread, frame by frame, beside JavaFX' own stacked columns with
 * the same data. Machines differ, so what fails here is only a figure far beyond the goal: 50 ms for the first layout,
 * 16.7 ms for every later frame.
 */
@ExtendWith(ApplicationExtension.class)
class TimelineSpeedTest {
    private static final int RUNDER = 12;
    private static final int STEG = 20;
    private static final double MANGE_GANGER = 6;
    private static final YearMonth MIDT = YearMonth.of(2021, 6);

    private final List<String> tabell = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // TestFX calls start before each test
    private StackPane rot;

    @Start
    void start(Stage stage) {
        Theme.install();
        rot = Theme.dress(new StackPane());
        Scene vindu = new Scene(rot, 1200, 600);
        vindu.getStylesheets().add(String.valueOf(TimelineController.class.getResource("timeline.css")));
        stage.setScene(vindu);
        stage.show();
    }

    @Test
    void hundreogtjueMaanederOgFemtenKilder() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            List<Double> vaare = new ArrayList<>();
            List<Double> deres = new ArrayList<>();
            Diagram diagram = new Diagram();
            for (int i = 0; i < RUNDER; i++) {
                Diagram d = new Diagram();
                vaare.add(ms(() -> {
                    d.bygg();
                    vis(d.chart);
                }));
                assertThat(rot.lookupAll(".maaned > .soyle")).hasSize(120 * 15);
                deres.add(ms(() -> vis(stacked(d.utsnitt()))));
                diagram = d;
            }
            linje("første oppsett, kaldt", vaare.subList(0, 1), deres.subList(0, 1));
            double foerste = linje("første oppsett", vaare.subList(2, RUNDER), deres.subList(2, RUNDER));
            Diagram d = diagram;
            vis(d.chart);
            double verst = zoom(d);
            verst = Math.max(verst, peker(d));
            verst = Math.max(verst, markoer(d));
            verst = Math.max(verst, kilde(d));
            System.out.printf(
                    Locale.ROOT,
                    "%nMÅLT 120 måneder x 15 kilder, CPU-tid på JavaFX-tråden (median / verste)%n%s%n",
                    String.join("\n", tabell));
            assertThat(foerste).isLessThan(50 * MANGE_GANGER);
            assertThat(verst).isLessThan(16.7 * MANGE_GANGER);
            return true;
        });
    }

    private double zoom(Diagram d) {
        List<Double> zoom = new ArrayList<>();
        List<Double> deres = new ArrayList<>();
        for (int i = 0; i < STEG; i++) {
            int vindu = List.of(60, 24, 13, 120).get(i % 4);
            zoom.add(ms(() -> {
                d.vm.zoom(vindu);
                oppsett();
            }));
        }
        Utsnitt alt = d.utsnitt();
        for (int i = 0; i < 4; i++) {
            Utsnitt u = new Utsnitt(
                    alt.tidslinje(),
                    alt.maaneder().subList(120 - List.of(60, 24, 13, 120).get(i), 120),
                    Set.of());
            // Other months in JavaFX' chart are other data.
            deres.add(ms(() -> vis(stacked(u))));
        }
        vis(d.chart);
        return linje("zoom", zoom, deres);
    }

    private double peker(Diagram d) {
        List<Double> tider = new ArrayList<>();
        List<Node> soyler = List.copyOf(d.chart.lookupAll(".maaned > .soyle"));
        for (int i = 0; i < STEG; i++) {
            ChartPart del = (ChartPart) soyler.get(i * 61 % soyler.size());
            tider.add(ms(() -> {
                d.chart.pek(del.sted());
                oppsett();
            }));
        }
        return linje("peker med kort", tider, List.of());
    }

    private double markoer(Diagram d) {
        d.vm.gaaTil(new Markoer(MIDT, null));
        Objects.requireNonNull(d.chart.lookupAll(".maaned").iterator().next()).requestFocus();
        List<Double> tider = new ArrayList<>();
        for (int i = 0; i < STEG; i++) {
            KeyCode tast = i % 2 == 0 ? KeyCode.LEFT : KeyCode.UP;
            tider.add(ms(() -> {
                KeyEvent pil = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", tast, false, false, false, false);
                d.chart.getScene().getFocusOwner().fireEvent(pil);
                oppsett();
            }));
        }
        return linje("markør med kort", tider, List.of());
    }

    private double kilde(Diagram d) {
        List<Double> tider = new ArrayList<>();
        String kilde = d.utsnitt().tidslinje().serier().getFirst().id();
        for (int i = 0; i < STEG; i++) {
            boolean synlig = i % 2 == 1;
            tider.add(ms(() -> {
                d.vm.vis(Set.of(kilde), synlig);
                oppsett();
            }));
        }
        return linje("skjul og vis en kilde", tider, List.of());
    }

    private void vis(Parent diagram) {
        rot.getChildren().setAll(diagram);
        oppsett();
    }

    private void oppsett() {
        rot.applyCss();
        rot.layout();
    }

    private double linje(String hva, List<Double> vaare, List<Double> deres) {
        tabell.add(String.format(
                Locale.ROOT,
                "%-24s Bospor %6.1f / %6.1f ms   StackedBarChart %s",
                hva,
                median(vaare),
                vaare.stream().max(Double::compare).orElseThrow(),
                deres.isEmpty() ? "–" : String.format(Locale.ROOT, "%6.1f ms", median(deres))));
        return median(vaare);
    }

    private static double median(List<Double> tider) {
        return tider.stream().sorted().skip(tider.size() / 2).findFirst().orElseThrow();
    }

    /** Time the thread itself has worked: what else the machine is doing does not count. */
    private static double ms(Runnable arbeid) {
        long foer = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        arbeid.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - foer) / 1e6;
    }

    private static Parent stacked(Utsnitt u) {
        CategoryAxis maaneder = new CategoryAxis();
        StackedBarChart<String, Number> diagram = new StackedBarChart<>(maaneder, new NumberAxis());
        diagram.setAnimated(false);
        for (Inntektsserie s : u.synlige()) {
            XYChart.Series<String, Number> serie = new XYChart.Series<>();
            serie.setName(s.type());
            for (YearMonth m : u.maaneder()) {
                Seriecelle celle = s.celle(m);
                Kroner sum = celle == null ? Kroner.ZERO : celle.sum();
                serie.getData().add(new XYChart.Data<>(m.toString(), sum.verdi()));
            }
            diagram.getData().add(serie);
        }
        return diagram;
    }

    /** A chart that has never been on the screen, with every month shown. */
    private static final class Diagram {
        private final OpenCase openCase = new OpenCase();
        private final TimelineViewModel vm = new TimelineViewModel(
                new Tidslinjevalg(),
                () -> Testhusstander.DEMODAG,
                Testhusstander::navn,
                new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
                new DirectWork());

        @SuppressWarnings("NullAway.Init") // what making it costs is measured
        private IncomeChart chart;

        Diagram() {
            openCase.open(Testhusstander.stor(120, 15));
            vm.zoom(Maanedsvindu.ALLE);
        }

        void bygg() {
            chart = new IncomeChart(vm);
        }

        Utsnitt utsnitt() {
            return Objects.requireNonNull(vm.utsnittProperty().get());
        }
    }
}

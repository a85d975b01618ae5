package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Boligfelt;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.NoSaving;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One letter typed in the rent: from the field has it until result and breakdown are laid out, all on the screen's thread.
 * The calculation, which the program makes on another thread, is counted too, so this is the most it can be. The goal is one
 * frame, 16,7 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
public class Skriving {
    private static final int BREDDE = 1280;
    private static final int HOEYDE = 720;

    /** Whether every line of the breakdown is open. */
    @Param({"false", "true"})
    public boolean alleAapne;

    private StringProperty husleie = new SimpleStringProperty();
    private Parent rot = new Pane();
    private Label overskrift = new Label();
    private int nummer;

    /** Opens the couple with two children in a window of its own. */
    @Setup(Level.Trial)
    public void aapne() throws Exception {
        CompletableFuture<Void> oppe = new CompletableFuture<>();
        Platform.startup(() -> oppe.complete(null));
        oppe.get();
        paaSkjermtraaden(() -> {
            Theme.install();
            AapenSak sak = Testhusstander.h04();
            Panelgrunnlag grunnlag = Panelgrunnlag.med(sak, new StatligBostoette()::beregn, new DirectWork());
            grunnlag.barn("9, 6");
            CalculationViewModel modell = grunnlag.model();
            rot = Theme.dress(ViewLoader.load(
                    CalculationController.class,
                    () -> new CalculationController(modell, _ -> {}, NoSaving.SAVER)));
            Stage vindu = new Stage();
            vindu.setScene(new Scene(rot, BREDDE, HOEYDE));
            vindu.show();
            husleie = modell.housing().amount(Boligfelt.HUSLEIE).textProperty();
            overskrift = (Label) Objects.requireNonNull(rot.lookup("#headline"));
            modell.breakdown().setAllOpen(alleAapne);
            husleie.set("10000");
        });
    }

    /** Types another rent, and waits until it is drawn. */
    @Benchmark
    public String skriv() throws Exception {
        nummer++;
        return paaSkjermtraaden(() -> {
            husleie.set(Integer.toString(9000 + nummer % 5000));
            rot.applyCss();
            rot.layout();
            return overskrift.getText();
        });
    }

    /** Closes the window. */
    @TearDown(Level.Trial)
    public void lukk() {
        Platform.exit();
    }

    private static void paaSkjermtraaden(Runnable arbeid) throws ExecutionException, InterruptedException {
        paaSkjermtraaden(() -> {
            arbeid.run();
            return "";
        });
    }

    private static String paaSkjermtraaden(Supplier<String> arbeid)
            throws ExecutionException, InterruptedException {
        CompletableFuture<String> svar = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                svar.complete(arbeid.get());
            } catch (RuntimeException e) {
                svar.completeExceptionally(e);
            }
        });
        return svar.get();
    }
}

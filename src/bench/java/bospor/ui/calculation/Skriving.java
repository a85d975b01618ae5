package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Boligfelt;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.NoSaving;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
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
    private static final ThreadMXBean TRAADER = ManagementFactory.getThreadMXBean();
    private static final int BREDDE = 1280;
    private static final int HOEYDE = 720;

    /** Whether every line of the breakdown is open. */
    @Param({"false", "true"})
    public boolean alleAapne;

    private final List<Long> prosessortid = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Aapnet aapnet;
    private int nummer;

    /** What is typed in, what is laid out, and what is read. */
    private record Aapnet(StringProperty husleie, Parent rot, Label overskrift) {}

    /** Opens the couple with two children. */
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
            Parent rot = Theme.dress(ViewLoader.load(
                    CalculationController.class,
                    () -> new CalculationController(modell, _ -> {}, NoSaving.SAVER)));
            // In no window: otherwise the drawing of the letter before is counted too.
            new Scene(rot, BREDDE, HOEYDE);
            rot.resize(BREDDE, HOEYDE);
            // What is in a scroll pane is found when the pane has been dressed.
            rot.applyCss();
            rot.layout();
            StringProperty husleie = modell.housing().amount(Boligfelt.HUSLEIE).textProperty();
            Label overskrift = (Label) Objects.requireNonNull(rot.lookup("#headline"));
            modell.breakdown().setAllOpen(alleAapne);
            husleie.set("10000");
            aapnet = new Aapnet(husleie, rot, overskrift);
        });
    }

    /** Types another rent, and waits until it is drawn. */
    @Benchmark
    public String skriv() throws Exception {
        nummer++;
        Aapnet vindu = Objects.requireNonNull(aapnet);
        return paaSkjermtraaden(() -> {
            long foer = TRAADER.getCurrentThreadCpuTime();
            vindu.husleie().set(Integer.toString(9000 + nummer % 5000));
            vindu.rot().applyCss();
            vindu.rot().layout();
            prosessortid.add(TRAADER.getCurrentThreadCpuTime() - foer);
            return vindu.overskrift().getText();
        });
    }

    /** What was measured before the program was warm is forgotten. */
    @Setup(Level.Iteration)
    public void nyRunde() {
        prosessortid.clear();
    }

    /** Tells the processor time of the round: what others do on the machine is in the time of the clock, but not in this. */
    @TearDown(Level.Iteration)
    public void fortell() {
        long[] tider = prosessortid.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "[prosessortid median %.1f ms, 95 %% under %.1f ms] ",
                tider[tider.length / 2] / 1e6, tider[tider.length * 95 / 100] / 1e6);
    }

    /** Stops the toolkit. */
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

package bospor.app;

import bospor.text.Skjermspraak;
import bospor.ui.common.Appearance;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Theme;
import bospor.ui.common.Theme.Look;
import bospor.ui.common.table.ColumnMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window in training mode, led from picture to picture. One window and one look-up per household for all of them; it
 * goes from one to the next without the waiting of a robot, since nothing moves on the screen in between.
 */
final class Galleri implements AutoCloseable {
    static final int BREDDE = 1280;
    static final int HOEYDE = 720;
    static final int HUSSTANDER = 10;
    private static final int MINSTE_BREDDE = 640;

    /** H04: two adults, of whom one is closed, take the most room. */
    private static final int I_ANDRE_VINDU = 3;

    private final Stage stage;
    private final Appearance utseende;
    private final Sammenkobling deler;
    private final AtomicReference<Duration> forsinkelse = new AtomicReference<>(Duration.ZERO);
    private final List<String> unntak = new CopyOnWriteArrayList<>();
    private final ExecutorService skriver = Executors.newSingleThreadExecutor();
    private final Skjermklager klager = new Skjermklager(unntak::add);
    private int husstand = -1;
    private String innholdet = "";
    private double stoerrelse = 1;

    /** Fills the stage and shows it; on the screen's thread. */
    Galleri(Stage stage) {
        this.stage = stage;
        utseende = new Appearance(Skjermspraak.BOKMAAL, false, Look.LIGHT, _ -> {}, ColumnMemory.untilTheEnd());
        InstantSource klokke = () -> Instant.now().plus(forsinkelse.get());
        deler = Proevevindu.innred(stage, new Oevelse(), klokke, utseende);
        Thread.setDefaultUncaughtExceptionHandler((_, feil) -> unntak.add(feil.toString()));
        stage.setWidth(BREDDE);
        stage.setHeight(HOEYDE);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        deler.startTjenester();
    }

    /** Waits until the practice households are there. */
    void klar() {
        vent(() -> alle(stage, ".practice-button").size() >= HUSSTANDER);
    }

    /**
     * Shows the picture and tells what is wrong with it.
     *
     * @param fil where the picture is kept; also where it is not asked for, when something is wrong
     */
    List<String> se(Bilde bilde, int hvem, Locale spraak, Look farger, double stoerrelse, Path fil, boolean taBilde) {
        this.stoerrelse = stoerrelse;
        paa(() -> {
            // Somebody is here: a session that nobody touches is emptied.
            Event.fireEvent(
                    stage, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
            utseende.lookProperty().set(farger);
            if (!utseende.languageProperty().get().equals(spraak)) {
                innholdet = "";
                utseende.languageProperty().set(spraak);
            }
            stage.setWidth(Math.rint(BREDDE / stoerrelse));
            stage.setHeight(Math.rint(HOEYDE / stoerrelse));
            return true;
        });
        // A window that has just been rebuilt has nothing in its scroll panes yet.
        stille(stage);
        aapne(hvem);
        vis(bilde);
        Stage vindu = bilde.foran() ? foran(bilde) : stage;
        List<String> feil = paa(() -> {
            Parent rot = vindu.getScene().getRoot();
            rot.applyCss();
            rot.layout();
            List<String> ut = new ArrayList<>();
            Skjermsjekk.avkuttet(rot).forEach(t -> ut.add("kuttet: " + t));
            Skjermsjekk.utenforVinduet(rot).forEach(t -> ut.add("utenfor: " + t));
            Skjermsjekk.utenNavn(rot).forEach(t -> ut.add("uten navn: " + t));
            Skjermsjekk.forSvakKontrast(rot).forEach(t -> ut.add("svak: " + t));
            if (vindu.getWidth() > BREDDE / stoerrelse + 1
                    || vindu.getHeight() > HOEYDE / stoerrelse + 1
                    || vindu.getX() < 0
                    || vindu.getY() < 0) {
                ut.add("utenfor skjermen: %.0f × %.0f".formatted(vindu.getWidth(), vindu.getHeight()));
            }
            unntak.forEach(t -> ut.add("unntak: " + t));
            unntak.clear();
            return ut;
        });
        if (taBilde || !feil.isEmpty()) {
            taBilde(vindu, fil);
        }
        if (bilde.foran()) {
            bort(vindu);
        }
        return feil;
    }

    /** The texts that stand on the screen, as {@link #se} left it. */
    List<String> tekster() {
        return paa(() -> Skjermsjekk.tekster(stage.getScene().getRoot()));
    }

    private void aapne(int hvem) {
        if (hvem == husstand) {
            return;
        }
        gaaTil(stage, ViewId.SEARCH);
        slaaOpp(stage, hvem);
        husstand = hvem;
        innholdet = "";
    }

    private void slaaOpp(Stage vindu, int hvem) {
        vent(() -> alle(vindu, ".practice-button").size() >= HUSSTANDER);
        paa(() -> {
            ((ButtonBase) alle(vindu, ".practice-button").get(hvem)).fire();
            return true;
        });
        ro(vindu);
        vent(() -> vindu.getScene().lookup("#lookUp") == null
                || !finn(vindu, "#lookUp").isDisabled());
        ro(vindu);
        // Every practice household opens a case: a gallery of what was not fetched would find nothing wrong.
        vent(() -> !finn(vindu, "#nav-" + ViewId.TIMELINE).isDisabled());
    }

    private void vis(Bilde bilde) {
        String naa = husstand + " " + bilde.visning() + " " + bilde + " "
                + utseende.languageProperty().get();
        if (naa.equals(innholdet)) {
            stille(stage);
            return;
        }
        innholdet = naa;
        gaaTil(stage, bilde.visning());
        if (bilde == Bilde.TABELL || bilde == Bilde.TIDSLINJE) {
            ToggleButton knapp = (ToggleButton) finn(stage, bilde == Bilde.TABELL ? "#tabellknapp" : "#diagramknapp");
            if (!knapp.isSelected()) {
                trykk(stage, "#" + knapp.getId());
            }
        }
        if (bilde.panel() >= 0) {
            paa(() -> {
                ((TabPane) finn(stage, ".panels")).getSelectionModel().select(bilde.panel());
                return true;
            });
        }
        ro(stage);
    }

    /** Opens what stands in front of the view, and gives the window it is in. */
    private Stage foran(Bilde bilde) {
        switch (bilde) {
            case TASTER ->
                paa(() -> {
                    var valg = ((MenuButton) finn(stage, "#display")).getItems();
                    Platform.runLater(valg.getLast()::fire);
                    return true;
                });
            case TOEM -> senere("#empty");
            case ANDRE_VINDU -> trykk(stage, "#newWindow");
            case SKJULT -> trykk(stage, "#hide");
            case NEDTELLING -> forsinkelse.set(new Oevelse().tomgang().plusSeconds(1));
            default -> throw new IllegalArgumentException(bilde + " står ikke foran noe");
        }
        if (bilde == Bilde.SKJULT || bilde == Bilde.NEDTELLING) {
            vent(() ->
                    alle(stage, "#uncover").stream().anyMatch(n -> n.getParent().isVisible()));
            ro(stage);
            return stage;
        }
        vent(() -> andre() != null);
        Stage vindu = Objects.requireNonNull(andre());
        if (bilde == Bilde.ANDRE_VINDU) {
            paa(() -> {
                // As on a screen of this size: half of it where that is wide enough for a window.
                double halv = BREDDE / stoerrelse / 2;
                vindu.setWidth(halv >= MINSTE_BREDDE ? halv : Math.rint(BREDDE / stoerrelse));
                vindu.setHeight(Math.rint(HOEYDE / stoerrelse));
                return true;
            });
            slaaOpp(vindu, I_ANDRE_VINDU);
            gaaTil(vindu, ViewId.TIMELINE);
        }
        ro(vindu);
        return vindu;
    }

    private void bort(Stage vindu) {
        forsinkelse.set(Duration.ZERO);
        if (vindu.equals(stage)) {
            trykk(stage, "#uncover");
        } else {
            paa(() -> {
                vindu.hide();
                return true;
            });
        }
        innholdet = "";
        stille(stage);
    }

    private @Nullable Stage andre() {
        return (Stage) Window.getWindows().stream()
                .filter(w -> w instanceof Stage && !w.equals(stage) && w.isShowing())
                .findFirst()
                .orElse(null);
    }

    private void gaaTil(Stage vindu, ViewId visning) {
        trykk(vindu, "#nav-" + visning);
        stille(vindu);
    }

    private void trykk(Stage vindu, String hva) {
        paa(() -> {
            ((ButtonBase) finn(vindu, hva)).fire();
            return true;
        });
    }

    /** For what waits on the screen's thread until it is closed. */
    private void senere(String hva) {
        paa(() -> {
            Platform.runLater(((ButtonBase) finn(stage, hva))::fire);
            return true;
        });
    }

    private static Node finn(Stage vindu, String hva) {
        return Objects.requireNonNull(vindu.getScene().lookup(hva), hva);
    }

    private static List<Node> alle(Stage vindu, String hva) {
        return List.copyOf(vindu.getScene().getRoot().lookupAll(hva));
    }

    /** Background work has come to its end: what stands on the screen stays the same. */
    private void ro(Stage vindu) {
        String foer = "";
        for (int like = 0, runde = 0; like < 2 && runde < 100; runde++) {
            stille(vindu);
            String naa = paa(() -> alle(vindu, ".text").stream()
                    .map(n -> n instanceof Text t ? t.getText() : "")
                    .collect(Collectors.joining("|")));
            like = naa.equals(foer) ? like + 1 : 0;
            foer = naa;
            WaitForAsyncUtils.sleep(25, TimeUnit.MILLISECONDS);
        }
    }

    /** What was to be done later has been done, and all of it laid out. */
    private static void stille(Stage vindu) {
        for (int i = 0; i < 3; i++) {
            paa(() -> {
                Parent rot = vindu.getScene().getRoot();
                rot.applyCss();
                rot.layout();
                return true;
            });
        }
    }

    private void taBilde(Stage vindu, Path fil) {
        WritableImage bilde = paa(() -> {
            SnapshotParameters forstoerret = new SnapshotParameters();
            forstoerret.setTransform(new Scale(stoerrelse, stoerrelse));
            return vindu.getScene().getRoot().snapshot(forstoerret, null);
        });
        skriver.execute(() -> {
            try {
                Files.createDirectories(fil.toAbsolutePath().getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(bilde, null), "png", fil.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T paa(Callable<T> hva) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, hva);
    }

    private static void vent(Callable<Boolean> vilkaar) {
        long slutt = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!paa(vilkaar)) {
            if (System.nanoTime() > slutt) {
                throw new AssertionError("det ventede skjedde ikke");
            }
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        paa(() -> {
            klager.close();
            deler.close();
            List.copyOf(Window.getWindows()).stream()
                    .filter(w -> !w.equals(stage) && !(w instanceof PopupWindow))
                    .forEach(Window::hide);
            Skjermspraak.velg(Skjermspraak.BOKMAAL);
            Theme.choose(Look.LIGHT);
            return true;
        });
        skriver.shutdown();
        try {
            if (!skriver.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new AssertionError("bildene ble ikke skrevet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

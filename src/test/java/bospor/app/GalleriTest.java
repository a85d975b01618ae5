package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Skjermspraak;
import bospor.ui.common.Appearance;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Theme;
import bospor.ui.common.Theme.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every view with every practice household, in both languages, three looks and three sizes of text, on a screen of
 * 1280 × 720: nothing cut off, nothing without a name, nothing too faint, and no exception. The headless screen has scale 1,
 * so 150 % is a window of two thirds, drawn one and a half times as large.
 *
 * <p>The ordinary build takes a pairwise subset; the group {@code galleri} takes everything, and leaves the pictures in
 * {@code target/galleri}.
 */
class GalleriTest extends ApplicationTest {
    private static final int BREDDE = 1280;
    private static final int HOEYDE = 720;
    private static final Path BILDER = Path.of("target/galleri");
    private static final List<Locale> SPRAAK = List.of(Skjermspraak.BOKMAAL, Skjermspraak.NYNORSK);
    private static final List<Look> FARGER = List.of(Look.values());
    private static final List<Double> STOERRELSER = List.of(1.0, 1.5, 2.0);
    private static final int HUSSTANDER = 10;

    /** The views; the timeline both as diagram and as table, the calculation with each of its panels. */
    private enum Bilde {
        SLAA_OPP(ViewId.SEARCH),
        TIDSLINJE(ViewId.TIMELINE),
        TABELL(ViewId.TIMELINE),
        BEREGNING(ViewId.CALCULATION, 0),
        HVA_OM(ViewId.CALCULATION, 1),
        KOMMUNALT(ViewId.CALCULATION, 2),
        SAMMENLIGN(ViewId.CALCULATION, 3),
        ALLE_MAANEDER(ViewId.CALCULATION, 4),
        ETTERKONTROLL(ViewId.CALCULATION, 5),
        ATTESTERING(ViewId.REVIEW),
        OMREGNING(ViewId.BATCH),
        LOGG(ViewId.LOG),
        INNSTILLINGER(ViewId.SETTINGS),
        SYSTEMSJEKK(ViewId.SYSTEMCHECK),
        OM(ViewId.ABOUT);

        private final ViewId visning;

        /** Which panel is shown beside the calculation, negative where there is none. */
        private final int panel;

        Bilde(ViewId visning) {
            this(visning, -1);
        }

        Bilde(ViewId visning, int panel) {
            this.visning = visning;
            this.panel = panel;
        }

        /** Whether it shows the household that is open. */
        boolean avSaken() {
            return visning == ViewId.TIMELINE || visning == ViewId.CALCULATION || visning == ViewId.SEARCH;
        }
    }

    private static final List<Bilde> BILDENE = List.of(Bilde.values());

    private final List<String> unntak = new CopyOnWriteArrayList<>();

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Sammenkobling deler;

    @SuppressWarnings("NullAway.Init")
    private Appearance utseende;

    private int husstand = -1;

    @Override
    public void start(Stage primary) {
        stage = primary;
        utseende = new Appearance(Skjermspraak.BOKMAAL, false, Look.LIGHT, _ -> {});
        deler = Vindu.innred(stage, new Oevelse(), _ -> {}, InstantSource.system(), utseende);
        Thread.setDefaultUncaughtExceptionHandler((_, feil) -> unntak.add(feil.toString()));
        stage.setWidth(BREDDE);
        stage.setHeight(HOEYDE);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        deler.startTjenester(() -> {});
    }

    @AfterEach
    void avslutt() {
        interact(() -> {
            deler.close();
            Window.getWindows().stream().filter(w -> !w.equals(stage)).toList().forEach(Window::hide);
            Skjermspraak.velg(Skjermspraak.BOKMAAL);
            Theme.choose(Look.LIGHT);
        });
    }

    @Test
    void hvertParAvVisningHusstandSpraakFargerOgStoerrelse() {
        List<int[]> kombinasjoner = new ArrayList<>();
        for (boolean avSaken : List.of(true, false)) {
            List<Bilde> bilder =
                    BILDENE.stream().filter(b -> b.avSaken() == avSaken).toList();
            // What is the same for every household need not be seen with each of them.
            int husstander = avSaken ? HUSSTANDER : 1;
            for (int[] k : Parvis.av(bilder.size(), husstander, SPRAAK.size(), FARGER.size(), STOERRELSER.size())) {
                k[0] = BILDENE.indexOf(bilder.get(k[0]));
                kombinasjoner.add(k);
            }
        }
        assertThat(gaaGjennom(kombinasjoner, false)).isEmpty();
    }

    @Test
    @Tag("galleri")
    void altSammen() {
        assertThat(gaaGjennom(
                        Parvis.alle(BILDENE.size(), HUSSTANDER, SPRAAK.size(), FARGER.size(), STOERRELSER.size()),
                        true))
                .isEmpty();
    }

    /** The pictures of the user guide that show a language, a look or a size. */
    @Test
    @Tag("galleri")
    void bilderTilBrukerveiledningen() {
        await(() -> lookup(".practice-button").queryAll().size() >= HUSSTANDER);
        Path mappe = Path.of("src/docs/brukerveiledning/bilder");
        se(Bilde.BEREGNING, 3, Skjermspraak.NYNORSK, Look.LIGHT, 1, false);
        taBilde(mappe.resolve("utrekning-nynorsk.png"), 1);
        se(Bilde.TIDSLINJE, 3, Skjermspraak.BOKMAAL, Look.DARK, 1, false);
        taBilde(mappe.resolve("tidslinje-moerk.png"), 1);
        se(Bilde.SLAA_OPP, 3, Skjermspraak.BOKMAAL, Look.HIGH_CONTRAST, 2, false);
        taBilde(mappe.resolve("slaa-opp-kontrast-200.png"), 2);
        assertThat(mappe.resolve("slaa-opp-kontrast-200.png")).exists();
    }

    private List<String> gaaGjennom(List<int[]> kombinasjoner, boolean alleBilder) {
        await(() -> lookup(".practice-button").queryAll().size() >= HUSSTANDER);
        List<String> feil = new ArrayList<>();
        List<int[]> iRekkefoelge = kombinasjoner.stream()
                .sorted(Comparator.<int[]>comparingInt(k -> k[1])
                        .thenComparingInt(k -> k[2])
                        .thenComparingInt(k -> k[4])
                        .thenComparingInt(k -> k[3])
                        .thenComparingInt(k -> k[0]))
                .toList();
        for (int[] k : iRekkefoelge) {
            feil.addAll(
                    se(BILDENE.get(k[0]), k[1], SPRAAK.get(k[2]), FARGER.get(k[3]), STOERRELSER.get(k[4]), alleBilder));
        }
        return feil;
    }

    private List<String> se(Bilde bilde, int hvem, Locale spraak, Look farger, double stoerrelse, boolean ta) {
        interact(() -> {
            utseende.lookProperty().set(farger);
            utseende.languageProperty().set(spraak);
            stage.setWidth(Math.rint(BREDDE / stoerrelse));
            stage.setHeight(Math.rint(HOEYDE / stoerrelse));
        });
        aapne(hvem);
        vis(bilde);
        String navn = "%s H%02d %s %s %.0f %%"
                .formatted(bilde, hvem + 1, spraak, farger, stoerrelse * 100)
                .replace('\u00a0', ' ');
        List<String> feil = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var rot = stage.getScene().getRoot();
            rot.applyCss();
            rot.layout();
            List<String> ut = new ArrayList<>();
            Skjermsjekk.avkuttet(rot).forEach(t -> ut.add("kuttet: " + t));
            Skjermsjekk.utenforVinduet(rot).forEach(t -> ut.add("utenfor: " + t));
            Skjermsjekk.utenNavn(rot).forEach(t -> ut.add("uten navn: " + t));
            Skjermsjekk.forSvakKontrast(rot).forEach(t -> ut.add("svak: " + t));
            unntak.forEach(t -> ut.add("unntak: " + t));
            unntak.clear();
            return ut;
        });
        if (ta || !feil.isEmpty()) {
            taBilde(BILDER.resolve(navn.replace(" %", "").replace(' ', '-') + ".png"), stoerrelse);
        }
        return feil.stream().map(f -> navn + " | " + f).toList();
    }

    private void aapne(int hvem) {
        if (hvem == husstand) {
            return;
        }
        gaaTil(ViewId.SEARCH);
        List<ButtonBase> knapper =
                lookup(".practice-button").queryAllAs(ButtonBase.class).stream().toList();
        interact(() -> knapper.get(hvem).fire());
        // A household of which nothing came opens no case; then the look-up just ends.
        await(() -> lookup("#lookUp").tryQuery().map(b -> !b.isDisabled()).orElse(true));
        ro();
        husstand = hvem;
    }

    private void vis(Bilde bilde) {
        gaaTil(bilde.visning);
        if (bilde == Bilde.TABELL || bilde == Bilde.TIDSLINJE) {
            String id = bilde == Bilde.TABELL ? "#tabellknapp" : "#diagramknapp";
            interact(() -> {
                ToggleButton knapp = lookup(id).queryAs(ToggleButton.class);
                if (!knapp.isSelected()) {
                    knapp.fire();
                }
            });
        }
        if (bilde.panel >= 0) {
            interact(() ->
                    lookup(".panels").queryAs(TabPane.class).getSelectionModel().select(bilde.panel));
        }
        ro();
    }

    private void gaaTil(ViewId visning) {
        interact(() -> lookup("#nav-" + visning).queryAs(ToggleButton.class).fire());
        ro();
    }

    /** Background work has been given a moment, and everything it led to has been drawn. */
    private static void ro() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void taBilde(Path fil, double stoerrelse) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SnapshotParameters forstoerret = new SnapshotParameters();
            forstoerret.setTransform(new Scale(stoerrelse, stoerrelse));
            Node rot = stage.getScene().getRoot();
            try {
                Files.createDirectories(fil.toAbsolutePath().getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(rot.snapshot(forstoerret, null), null), "png", fil.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private static void await(Callable<Boolean> vilkaar) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, vilkaar);
        } catch (TimeoutException e) {
            throw new AssertionError("det ventede skjedde ikke", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}

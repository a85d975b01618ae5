package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.tilsyn.Notatblikk;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.note.Attestskriver;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.text.Datotekst;
import bospor.text.Maalformer;
import bospor.text.Skjermspraak;
import bospor.ui.calculation.Names;
import bospor.ui.calculation.SharedBreakdown;
import bospor.ui.common.Await;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Picture;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.review.ReviewController;
import bospor.ui.review.ReviewViewModel;
import bospor.ui.review.Surroundings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Notes written as the window writes them, sealed by the training certificate, and then reviewed by somebody else. */
class AttesteringWindowTest extends ApplicationTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private static Path mappe;

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    private final List<String> logget = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Read before the window opens.
    private static Innstillinger innstillinger;

    /** Not on the screen's thread: calculating, drawing and sealing notes takes its time. */
    @BeforeAll
    static void skrivNotater() throws Exception {
        innstillinger = innstillinger();
        skrivNotater(new Notatarbeid(() -> innstillinger, (_, _, _) -> {}));
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Theme.install();
        vis();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void vis() {
        Notatgransker gransker = new Notatarbeid(() -> innstillinger, (_, _, _) -> {}).gransker();
        Notatregelverk regelverk = new Notatregelverk();
        Attestering attestering = new Attestering(
                "DEMO\\kari",
                gransker,
                (sak, _, hendelse) -> logget.add(sak + " " + hendelse),
                new Attestskriver(() -> {
                    try {
                        return Seglkobling.segl(innstillinger);
                    } catch (Avvist e) {
                        throw new bospor.note.Segl.IkkeForseglet(e.melding());
                    }
                }),
                Clock.systemUTC());
        Texts tekster = Texts.of(ReviewController.class);
        ReviewViewModel modell = new ReviewViewModel(
                new Surroundings(
                        () -> new Surroundings.Services(
                                gransker, attestering, new Notatvisninger.Sammenligner(regelverk)),
                        new VirtualThreadWork(),
                        Platform::runLater,
                        new Valg(),
                        new Random(1),
                        () -> null),
                tekster);
        SharedBreakdown beregning =
                new SharedBreakdown(new Names(_ -> Optional.of("Drammen"), _ -> "Renhold Demo AS"), _ -> {});
        stage.setScene(new Scene(
                Theme.dress(ViewLoader.load(
                        ReviewController.class,
                        () -> new ReviewController(modell, beregning, ColumnMemory.untilTheEnd(), tekster))),
                1100,
                660));
    }

    private static Innstillinger innstillinger() throws Exception {
        Path fil = mappe.resolve("bospor.json");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(fil);
        }
        if (new Konfigleser(System::getenv).les(new Kilder(null, fil, null))
                instanceof Konfigurasjon.Lest(Innstillinger lest)) {
            return lest;
        }
        throw new AssertionError("innstillingene kan ikke leses");
    }

    private static void skrivNotater(Notatarbeid notater) throws Exception {
        Path saker = Files.createDirectories(mappe.resolve("notater"));
        AapenSak alma = Testhusstander.h01();
        String h01 = husstander().getFirst().replace("h01-p1", "p1");
        skriv(notater, alma, "2026/17", h01, saker.resolve("notat-april.pdf"));
        skriv(
                notater,
                alma,
                "2026/17",
                h01.replace("2025-04", "2025-03")
                        .replace("\"29100\"", "\"9400\"")
                        .replace(",\"utbetalinger\":3", "")
                        .replace("\"9450\"", "\"8000\""),
                saker.resolve("notat-mars.pdf"));
        skriv(notater, alma, "2026/31", husstander().get(5), saker.resolve("notat-h06.pdf"));
        skriv(notater, alma, "2026/44", husstander().get(8), saker.resolve("notat-h09.pdf"));
        Files.write(saker.resolve("soeknad.pdf"), "ikke en PDF".getBytes(StandardCharsets.UTF_8));
    }

    private static void skriv(Notatarbeid notater, AapenSak sak, String nummer, String json, Path fil) {
        assertThat(notater.skriv(bestilling(sak, nummer, json), fil)).isInstanceOf(Notatkvittering.Skrevet.class);
    }

    private static Notatbestilling bestilling(AapenSak sak, String nummer, String json) {
        Beregningsinndata inndata = switch (Inndataformat.les(json.getBytes(StandardCharsets.UTF_8))) {
            case Inndatalesing.Lest(var lest) -> lest;
            case Inndatalesing.Avvist(var feil) -> throw new AssertionError(feil.sti() + ": " + feil.melding());
        };
        return new Notatbestilling(
                inndata,
                List.of(sak.medlemmer().getFirst().fnr()),
                sak.oppslag(),
                "Søknad om bostøtte",
                nummer,
                Maalform.BOKMAAL,
                true);
    }

    private static List<String> husstander() throws Exception {
        try (InputStream inn = Objects.requireNonNull(
                AttesteringWindowTest.class.getResourceAsStream("/bospor/note/husstander.jsonl"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Always the same folder, and the note of March to compare with. */
    private static final class Valg implements FileChoices {
        @Override
        public @Nullable Path save(String title, String proposedName) {
            return null;
        }

        @Override
        public List<Path> open(String title) {
            return List.of(mappe.resolve("notater/notat-mars.pdf"));
        }

        @Override
        public Path folder(String title) {
            return mappe.resolve("notater");
        }
    }

    @Test
    void fraMappeTilUnderkjenning() throws Exception {
        trykk("Åpne mappe …");
        Await.until(() -> tabell().getItems().size() == 5);
        velg("2026/44", "Juni\u00a02025");
        Picture.save(stage, Path.of("target/bilder/attestering-liste.png"));
        assertThat(tekster(".notice"))
                .anySatisfy(t -> assertThat(t)
                        .startsWith("Notatet stemmer: alt ble likt")
                        .contains("utstederen er ikke kjent"));

        velg("2026/17", "April\u00a02025");
        fane(1);
        Picture.save(stage, Path.of("target/bilder/attestering-kontroll.png"));
        fane(2);
        interact(() -> lookup("#expand").queryButton().fire());
        Picture.save(stage, Path.of("target/bilder/attestering-beregning.png"));
        fane(3);
        trykk("Sammenlign med et annet notat …");
        Await.until(() -> tekster(".finding").stream().anyMatch(t -> t.startsWith("Mars\u00a02025: ")));
        Await.until(() -> foersteRad().contains("Inntekten arbeidsavklaringspenger for voksen på 38 år, Nav"));
        Picture.save(stage, Path.of("target/bilder/attestering-sammenlign.png"));

        fane(4);
        trykk("Underkjenn");
        Await.until(() -> tekster(".notice").contains("Velg minst én grunn for å underkjenne."));
        interact(() -> {
            kryss("boutgiftene er feil").setSelected(true);
            lookup("#comment").queryAs(TextArea.class).setText("Leiekontrakten fra mars gjelder ikke lenger.");
        });
        Picture.save(stage, Path.of("target/bilder/attestering-skjema.png"));
        trykk("Underkjenn");
        Await.until(() -> tekster(".notice").stream().anyMatch(t -> t.startsWith("Underkjent av DEMO\\kari")));
        Picture.save(stage, Path.of("target/bilder/attestering-underkjent.png"));
        assertThat(tekster(".notice"))
                .anySatisfy(t -> assertThat(t)
                        .contains(
                                "Grunn: boutgiftene er feil.", "Leiekontrakten fra mars", "Avgjørelsen er forseglet."))
                .anySatisfy(t -> assertThat(t).startsWith("Notatet er underkjent."));
        assertThat(logget).containsExactly("2026/17 UNDERKJENT");

        velg("2026/17", "Mars\u00a02025");
        fane(0);
        assertThat(tekster(".finding"))
                .anySatisfy(t -> assertThat(t).startsWith("• Tidligere notat i saken, April\u00a02025: Underkjent"));
        Picture.save(stage, Path.of("target/bilder/attestering-uvanlig.png"));
    }

    @Test
    void kontrollenErPaaNynorskNaarSkjermenErDet() throws Exception {
        try {
            interact(() -> {
                Skjermspraak.velg(Skjermspraak.NYNORSK);
                vis();
            });
            trykk("Opne mappe …");
            Await.until(() -> tabell().getItems().size() == 5);
            velg("2026/44", "Juni\u00a02025");
            fane(1);

            assertThat(tekster(".fact"))
                    .contains(
                            "• Beløpet er rekna ut på nytt med satsane i notatet, og alt blei likt.",
                            "• Sidene viser det same som vedlegget.")
                    .anySatisfy(t -> assertThat(t).startsWith("• Forseglinga av bospor-notat.json held."))
                    .allSatisfy(t -> assertThat(Maalformer.bokmaal(t)).isEmpty());
            assertThat(Kjoering.av(
                                    "verifiser",
                                    "--config",
                                    mappe.resolve("bospor.json").toString(),
                                    mappe.resolve("notater/notat-h09.pdf").toString())
                            .ut())
                    .contains("Sidene viser det samme som vedlegget.")
                    .endsWith("Notatet stemmer.\n");
            Picture.save(stage, Path.of("target/bilder/nynorsk-kontroll.png"));
        } finally {
            interact(() -> Skjermspraak.velg(Skjermspraak.BOKMAAL));
        }
    }

    @Test
    void kommunalBeregningFaarNotatSomStemmerOgEtBrev() throws Exception {
        Notatarbeid arbeid = new Notatarbeid(() -> innstillinger, (_, _, _) -> {});
        AapenSak sak = Testhusstander.h01();
        Path notat = mappe.resolve("kommunalt.pdf");
        Path brev = mappe.resolve("kommunalt-brev.pdf");
        String json = """
                { "format": "bospor.beregning.inndata/1", "ordning": "kommunal.bodoe", "termin": "2026-06", "kommunenummer": "1804",
                  "husstand": [ { "id": "p1", "alder": 41 } ], "bolig": { "eieform": "LEID" },
                  "ordningsdata": { "bruttoinntektPerAar": "150000", "husleiePerAar": "96000" } }
                """;

        skriv(arbeid, sak, "2026/90", json, notat);
        Notatbestilling bestilling = bestilling(sak, "2026/90", json);
        assertThat(arbeid.skrivBrev(bestilling, brev)).isInstanceOf(Notatkvittering.Skrevet.class);

        assertThat(arbeid.gransker().kontroller(notat))
                .isInstanceOfSatisfying(
                        Kontrollsvar.Kontrollert.class,
                        k -> assertThat(k.stemmer()).isTrue());
        assertThat(brev).isNotEmptyFile();
        var konsoll = Kjoering.av(
                "verifiser", "--config", mappe.resolve("bospor.json").toString(), notat.toString());
        assertThat(konsoll.ut()).endsWith("Notatet stemmer.\n");
    }

    private TableView<Notatblikk> tabell() {
        return lookup("#table").queryTableView();
    }

    /** What the first row of every table says. */
    private List<String> foersteRad() {
        List<String> ut = new ArrayList<>();
        for (TableCell<?, ?> celle : lookup(".table-cell").queryAllAs(TableCell.class)) {
            if (celle.getIndex() == 0 && celle.getAccessibleText() != null) {
                ut.add(celle.getAccessibleText());
            }
        }
        return ut;
    }

    private String tittel() {
        return lookup("#title").queryLabeled().getText();
    }

    private void velg(String sak, String maaned) throws Exception {
        interact(() -> tabell().getItems().stream()
                .filter(n -> n.saksnummer().equals(sak)
                        && n.termin() != null
                        && maaned.toLowerCase(Locale.ROOT)
                                .equals(Datotekst.maaned(
                                        Objects.requireNonNull(n.termin()).maaned())))
                .findFirst()
                .ifPresent(tabell().getSelectionModel()::select));
        Await.until(() -> tittel().contains(maaned.toLowerCase(Locale.ROOT))
                && lookup("#content").query().isVisible());
    }

    private void fane(int nummer) {
        interact(
                () -> lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(nummer));
    }

    private CheckBox kryss(String tekst) {
        return lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(b -> b.getText().equals(tekst))
                .findFirst()
                .orElseThrow();
    }

    private void trykk(String tekst) {
        Button knapp = lookup(".button")
                .match(n -> n instanceof Button b && tekst.equals(b.getText()) && synlig(b))
                .query();
        interact(knapp::fire);
    }

    private static boolean synlig(Node node) {
        return node.getParent() == null || (node.isVisible() && synlig(node.getParent()));
    }

    private List<String> tekster(String selector) {
        return lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}

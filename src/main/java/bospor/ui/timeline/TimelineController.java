package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.regneark.Regneark;
import bospor.insight.Detalj;
import bospor.insight.Funn;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.EmptyState;
import bospor.ui.common.Fonts;
import bospor.ui.common.OpenCase;
import bospor.ui.common.PrivateClipboard;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.Saver;
import bospor.ui.common.saving.SheetButton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Joins the timeline's FXML with its view model. */
public final class TimelineController {
    private final TimelineViewModel vm;
    private final OpenCase openCase;
    private final Saver saver;

    @FXML
    private ScrollPane root;

    @FXML
    private EmptyState tomt;

    @FXML
    private VBox innhold;

    @FXML
    private Label periode;

    @FXML
    private ToggleButton diagramknapp;

    @FXML
    private ToggleButton tabellknapp;

    @FXML
    private HBox zoom;

    @FXML
    private StackPane regneark;

    @FXML
    private VBox varsler;

    @FXML
    private StackPane hovedtall;

    @FXML
    private HBox bredde;

    @FXML
    private VBox hoeyde;

    @FXML
    private StackPane bilde;

    @FXML
    private StackPane utsnitt;

    @FXML
    private StackPane tegnforklaring;

    @FXML
    private TabPane side;

    @FXML
    private Tab posterfane;

    @FXML
    private Label posterTittel;

    @FXML
    private VBox poster;

    @FXML
    private Tab funnfane;

    @FXML
    private VBox funn;

    @FXML
    private Button slaaSammen;

    @FXML
    private Label melding;

    @FXML
    private Tab oppgjoersfane;

    @FXML
    private ScrollPane oppgjoer;

    /**
     * The timeline of the open case.
     *
     * @param valg what was chosen before in this window
     * @param businessDate the day the case worker stands in
     * @param payerName a payer's name by organisation number, or null when only the number is known
     * @param detaljer opens the details of others than the applicant, once the look-up log knows
     * @param saver saves the timeline as a spreadsheet
     */
    public TimelineController(
            Tidslinjevalg valg,
            Supplier<LocalDate> businessDate,
            Function<String, @Nullable String> payerName,
            OpenDetails detaljer,
            BackgroundWork work,
            Saver saver) {
        openCase = detaljer.openCase();
        this.saver = saver;
        vm = new TimelineViewModel(valg, businessDate, payerName, detaljer, work);
    }

    /** What the view shows and where it stands. */
    TimelineViewModel model() {
        return vm;
    }

    @FXML
    void initialize() {
        Fonts.loadSlanted();
        ChartOrTable.fill(bilde, vm, maaneder -> kopier(maaneder, false));
        regneark.getChildren().add(new SheetButton(saver, Tekst.av("ark.navn"), this::ark));
        hovedtall.getChildren().add(new FiguresPane(vm));
        utsnitt.getChildren().add(new PeriodBrush(vm));
        tegnforklaring.getChildren().add(new LegendPane(vm));
        PostsList liste = new PostsList(vm);
        VBox.setVgrow(liste, Priority.ALWAYS);
        poster.getChildren().add(liste);
        FindingsList funnliste = new FindingsList(vm);
        VBox.setVgrow(funnliste, Priority.ALWAYS);
        funn.getChildren().addFirst(funnliste);
        slaaSammen
                .visibleProperty()
                .bind(vm.funnProperty()
                        .map(f -> f != null && f.detalj() instanceof Detalj.Annen)
                        .orElse(false));
        slaaSammen.managedProperty().bind(slaaSammen.visibleProperty());
        melding.managedProperty().bind(melding.textProperty().isNotEmpty());
        melding.visibleProperty().bind(melding.managedProperty());
        vm.lesing().detaljer().toldProperty().subscribe(this::meld);
        oppgjoer.setContent(new SettlementPane(vm));
        valgAvBilde();
        vm.tidslinjeProperty().subscribe(this::vis);
        vm.valgtProperty().subscribe(this::visValgt);
        SideTabs.bind(
                side,
                Map.of(
                        Side.POSTER, posterfane,
                        Side.FUNN, funnfane,
                        Side.SKATTEOPPGJOER, oppgjoersfane),
                vm);
        SidePlacement.follow(root, side, bredde, hoeyde);
    }

    /** What the spreadsheet is made of is what shows when the button is pressed. */
    private Callable<Regneark> ark(boolean numre) {
        AapenSak sak = Objects.requireNonNull(openCase.sakProperty().get(), "uten sak vises ingen tidslinje");
        Tidslinje t = Objects.requireNonNull(vm.tidslinjeProperty().get(), "uten tidslinje vises ingen knapp");
        return () -> TimelineSheets.of(sak, t, numre);
    }

    private void valgAvBilde() {
        ToggleGroup bildevalg = new ToggleGroup();
        bildevalg.getToggles().addAll(diagramknapp, tabellknapp);
        ZoomBar.alltidEtt(bildevalg);
        tabellknapp.selectedProperty().bindBidirectional(vm.tabellProperty());
        diagramknapp.setSelected(true);
        zoom.getChildren().add(new ZoomBar(vm));
    }

    @FXML
    void kopier() {
        kopier(List.of(), false);
    }

    @FXML
    void kopierMedNumre() {
        kopier(List.of(), true);
    }

    /** Puts the months on the clipboard; all that are shown when none are given. */
    private void kopier(List<YearMonth> maaneder, boolean medNumre) {
        PrivateClipboard.system().put(vm.tabelltekst(maaneder, medNumre));
    }

    @FXML
    void skrivUt() {
        new TimelinePrint(vm).skrivUt(root.getScene().getWindow()).ifPresent(this::meld);
    }

    /** Two numbers that are the same person are read as one from now on. */
    @FXML
    void slaaSammen() {
        Funn valgt = vm.funnProperty().get();
        if (valgt != null && valgt.person() != null && valgt.detalj() instanceof Detalj.Annen(int gammel)) {
            vm.lesing().slaaSammen(valgt.person(), gammel);
        }
    }

    private void meld(String tekst) {
        melding.setText(tekst);
    }

    private void vis(@Nullable Tidslinje t) {
        tomt.setVisible(t == null);
        innhold.setVisible(t != null);
        varsler.getChildren().clear();
        if (t == null) {
            return;
        }
        funnfane.setText(Tekst.av("funn.fane", String.valueOf(t.innsikt().funn().size())));
        periode.setText(t.periodetekst(t.maaneder()));
        varsler.getChildren().setAll(NoticeStrips.av(t, vm.lesing()));
    }

    private void visValgt(@Nullable Markoer sted) {
        Tidslinje t = vm.tidslinjeProperty().get();
        posterTittel.setText(sted == null || t == null ? "" : PostsList.tittel(t, sted.maaned()));
    }
}

package bospor.ui.timeline;

import bospor.insight.Funn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The household's months as stacked columns: one node for each month and source, so that each can be pointed at, focused
 * and read aloud. The arrow keys move a cursor, Enter lists the posts.
 */
final class IncomeChart extends Region {
    private static final double VENSTRE = 66;
    private static final double OVER = 26;
    private static final double RAD = 18;
    private static final double BAAND = 24;
    private static final double MELLOM_MERKER = 34;

    /** Height of the marks for findings. */
    static final double FUNNMERKE = 16;

    /** From the axis down to the marks: below the names of months and years. */
    static final double OVER_FUNNMERKE = 2 * RAD + 4;

    private final TimelineViewModel vm;
    private final HoverCard kort = new HoverCard();
    private final MonthColumns kolonner;
    private final List<ChartPart> merket = new ArrayList<>();
    private @Nullable UnknownStrips ukjente;
    private List<SettlementBand> baand = List.of();
    private List<Inntektsserie> serier = List.of();
    private final AxisLayer akser = new AxisLayer();
    private final TotalLine linje = new TotalLine();
    private final ChosenMonth valgtMaaned = new ChosenMonth();
    private final Label funnrad = new Label(Tekst.av("funn.rad"));
    private final ObservableValue<Double> skala = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .map(Number::doubleValue)
            .orElse(1.0);
    private boolean harFunn;
    private @Nullable ChartGeometry geometri;
    private @Nullable Tidslinje husstand;
    private @Nullable Markoer pekt;

    IncomeChart(TimelineViewModel vm) {
        this.vm = vm;
        kolonner = new MonthColumns(vm);
        getStyleClass().add("inntektsdiagram");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Tekst.av("diagram.navn"));
        setAccessibleHelp(Tekst.av("diagram.hjelp"));
        setMinSize(320, 275);
        funnrad.getStyleClass().add("aksetall");
        funnrad.setAlignment(Pos.CENTER_RIGHT);
        funnrad.setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, new ChartKeys(vm, kort)::tast);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> pek(ChartPart.under(e)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pek(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            Markoer her = ChartPart.under(e);
            if (her != null) {
                vm.velg(her);
                fokuser();
            }
        });
        skala.subscribe(this::requestLayout);
        vm.utsnittProperty().subscribe(this::vis);
        vm.markoerProperty().subscribe(this::marker);
        vm.valgtProperty().subscribe(this::marker);
        vm.funnProperty().subscribe(this::merkFunn);
    }

    private void vis(@Nullable Utsnitt u) {
        boolean fokus = harFokus();
        pekt = null;
        kort.skjul();
        if (u == null || !u.tidslinje().equals(husstand)) {
            ryddOgBygg(u);
        }
        kolonner.skjul();
        if (u == null) {
            return;
        }
        kolonner.vis(u, serier, getChildren(), linje);
        linje.vis(u);
        baand.forEach(b -> b.tilpass(u.maaneder()));
        harFunn = u.maaneder().stream().anyMatch(m -> !u.tidslinje().funnI(m).isEmpty());
        funnrad.setVisible(harFunn);
        merkFunn();
        marker();
        requestLayout();
        if (fokus) {
            fokuser();
        }
    }

    /** Another household, or another answer about it: everything is made anew. */
    private void ryddOgBygg(@Nullable Utsnitt u) {
        getChildren().clear();
        merket.clear();
        ukjente = null;
        kolonner.glem();
        husstand = u == null ? null : u.tidslinje();
        if (u == null) {
            return;
        }
        serier = u.tidslinje().serier().stream().filter(Inntektsserie::teller).toList();
        baand = SettlementBand.av(vm, u.tidslinje());
        ukjente = new UnknownStrips(u);
        getChildren().addAll(valgtMaaned, akser, funnrad);
        getChildren().addAll(ukjente.noder());
        getChildren().add(linje);
        getChildren().addAll(baand);
        getChildren().add(kort);
    }

    private void marker() {
        Markoer her = vm.markoerProperty().get();
        Markoer valgt = vm.valgtProperty().get();
        for (ChartPart del : merket) {
            del.marker(false, false);
        }
        merket.clear();
        for (Markoer sted : new Markoer[] {her, valgt}) {
            ChartPart del = kolonner.del(sted);
            if (sted != null && del != null) {
                del.marker(sted.equals(her), sted.equals(valgt));
                merket.add(del);
            }
        }
        visValgtMaaned();
        if (harFokus()) {
            fokuser();
        }
    }

    private void merkFunn() {
        Funn f = vm.funnProperty().get();
        kolonner.viste()
                .forEach(
                        k -> k.iFunn(f != null && f.maaneder().contains(k.sted().maaned())));
    }

    private boolean harFokus() {
        Node eier = getScene() == null ? null : getScene().getFocusOwner();
        return eier instanceof ChartPart del && del.equals(kolonner.del(del.sted()));
    }

    /** Moves the keyboard to the cursor's place. */
    private void fokuser() {
        Markoer her = vm.markoerProperty().get();
        ChartPart del = kolonner.del(her);
        if (del == null || her == null) {
            return;
        }
        if (!del.isFocused()) {
            del.requestFocus();
        }
        visKort(her);
    }

    /** Shows the card of the place the mouse is on; null when it is on none. */
    void pek(@Nullable Markoer sted) {
        if (Objects.equals(sted, pekt)) {
            return;
        }
        pekt = sted;
        if (sted != null) {
            visKort(sted);
        } else if (harFokus()) {
            fokuser();
        } else {
            kort.skjul();
        }
    }

    private void visKort(Markoer sted) {
        Utsnitt u = vm.utsnittProperty().get();
        ChartPart del = kolonner.del(sted);
        if (u != null && del != null) {
            kort.vis(Utsagn.kort(u, sted), del, this, getWidth(), getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 340;
    }

    @Override
    protected void layoutChildren() {
        Utsnitt u = vm.utsnittProperty().get();
        List<MonthColumn> viste = kolonner.viste();
        UnknownStrips striper = ukjente;
        if (viste.isEmpty() || u == null || striper == null) {
            return;
        }
        double funnhoeyde = harFunn ? FUNNMERKE + 6 : 0;
        double bunn = 2 * RAD + 6 + funnhoeyde + baand.size() * BAAND;
        double topp = OVER + striper.over();
        double hoeyde = Math.max(60, snapSizeY(getHeight() - topp - bunn));
        double over = viste.stream().mapToDouble(MonthColumn::over).max().orElse(0);
        double under = viste.stream().mapToDouble(MonthColumn::under).min().orElse(0);
        int steg = Math.clamp((long) (hoeyde / MELLOM_MERKER), 2, AxisLayer.MAKS_STEG - 1);
        ChartGeometry g = new ChartGeometry(
                VENSTRE,
                topp,
                getWidth() - VENSTRE - 8,
                hoeyde,
                viste.size(),
                AmountAxis.av(under, over, steg),
                skala.getValue());
        akser.plasser(g, u.maaneder(), RAD);
        geometri = g;
        for (int n = 0; n < viste.size(); n++) {
            viste.get(n).plasser(g, n);
        }
        visValgtMaaned();
        striper.plasser(VENSTRE, topp, g.bredde(), hoeyde);
        linje.plasser(g, viste.stream().map(MonthColumn::over).toList());
        funnrad.resizeRelocate(0, g.bunn() + OVER_FUNNMERKE, VENSTRE - 8, FUNNMERKE);
        double y = g.bunn() + 2 * RAD + 6 + funnhoeyde;
        for (SettlementBand b : baand) {
            b.plasser(g, y, BAAND - 3);
            y += BAAND;
        }
    }

    private void visValgtMaaned() {
        valgtMaaned.vis(vm.valgtProperty().get(), kolonner.viste(), geometri, RAD + 4);
    }
}

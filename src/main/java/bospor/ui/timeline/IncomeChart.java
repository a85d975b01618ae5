package bospor.ui.timeline;

import bospor.insight.Funn;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
    private static final double SPOR = 26;
    private static final double MELLOM_MERKER = 34;

    /** Height of the marks for findings. */
    static final double FUNNMERKE = 16;

    /** From the axis down to the marks: below the names of months and years. */
    static final double OVER_FUNNMERKE = 2 * RAD + 4;

    private final TimelineViewModel vm;
    private final HoverCard kort = new HoverCard();
    private final NavigableMap<YearMonth, MonthColumn> alle = new TreeMap<>();
    private final List<MonthColumn> kolonner = new ArrayList<>();
    private final Map<Markoer, ChartPart> deler = new HashMap<>();
    private final List<ChartPart> merket = new ArrayList<>();
    private final List<Label> spor = new ArrayList<>();
    private List<SettlementBand> baand = List.of();
    private List<Inntektsserie> serier = List.of();
    private final AxisLayer akser = new AxisLayer();
    private final TotalLine linje = new TotalLine();
    private final Region valgtMaaned = new Region();
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
        getStyleClass().add("inntektsdiagram");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Tekst.av("diagram.navn"));
        setAccessibleHelp(Tekst.av("diagram.hjelp"));
        setMinSize(320, 275);
        valgtMaaned.getStyleClass().add("valgt-maaned");
        valgtMaaned.setManaged(false);
        funnrad.getStyleClass().add("aksetall");
        funnrad.setAlignment(Pos.CENTER_RIGHT);
        funnrad.setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::tast);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> pek(sted(e)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pek(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            Markoer her = sted(e);
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
        kolonner.clear();
        deler.clear();
        if (u == null) {
            return;
        }
        visMaaneder(u);
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
        spor.clear();
        alle.clear();
        husstand = u == null ? null : u.tidslinje();
        if (u == null) {
            return;
        }
        serier = u.tidslinje().serier().stream().filter(Inntektsserie::teller).toList();
        baand = SettlementBand.av(vm, u.tidslinje());
        u.tidslinje().personer().stream().filter(p -> !p.kjent()).forEach(p -> spor.add(ukjent(u, p)));
        getChildren().addAll(valgtMaaned, akser, funnrad);
        getChildren().addAll(spor);
        getChildren().add(linje);
        getChildren().addAll(baand);
        getChildren().add(kort);
    }

    /** Shows these months; columns are made the first time their month is shown, and then kept. */
    private void visMaaneder(Utsnitt u) {
        List<YearMonth> nye =
                u.maaneder().stream().filter(m -> !alle.containsKey(m)).toList();
        int foran = getChildren().indexOf(linje) - alle.size();
        if (alle.isEmpty()) {
            nye.forEach(m -> alle.put(m, new MonthColumn(vm, u, m, serier)));
            getChildren().addAll(foran, alle.values());
        } else {
            for (YearMonth maaned : nye) {
                MonthColumn ny = new MonthColumn(vm, u, maaned, serier);
                getChildren().add(foran + alle.headMap(maaned).size(), ny);
                alle.put(maaned, ny);
            }
        }
        YearMonth foerste = u.maaneder().getFirst();
        YearMonth siste = u.maaneder().getLast();
        alle.forEach((maaned, kolonne) -> kolonne.setVisible(!maaned.isBefore(foerste) && !maaned.isAfter(siste)));
        for (YearMonth maaned : u.maaneder()) {
            MonthColumn kolonne = Objects.requireNonNull(alle.get(maaned));
            kolonne.oppdater(u);
            kolonner.add(kolonne);
            kolonne.deler().forEach(d -> deler.putIfAbsent(d.sted(), d));
        }
    }

    private static Label ukjent(Utsnitt u, Personlinje p) {
        Maanedstilstand tilstand = p.tilstand(u.maaneder().getFirst());
        Label stripe = new Label(Tekst.av("diagram.ukjent", p.navn(), tilstand.ord()));
        stripe.getStyleClass().addAll("ukjent-stripe", tilstand.stil());
        stripe.setManaged(false);
        return stripe;
    }

    private void marker() {
        Markoer her = vm.markoerProperty().get();
        Markoer valgt = vm.valgtProperty().get();
        for (ChartPart del : merket) {
            del.marker(false, false);
        }
        merket.clear();
        for (Markoer sted : new Markoer[] {her, valgt}) {
            ChartPart del = sted == null ? null : deler.get(sted);
            if (del != null) {
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
        kolonner.forEach(
                k -> k.iFunn(f != null && f.maaneder().contains(k.sted().maaned())));
    }

    private boolean harFokus() {
        Node eier = getScene() == null ? null : getScene().getFocusOwner();
        return eier instanceof ChartPart del && del.equals(deler.get(del.sted()));
    }

    /** Moves the keyboard to the cursor's place. */
    private void fokuser() {
        Markoer her = vm.markoerProperty().get();
        ChartPart del = her == null ? null : deler.get(her);
        if (del == null || her == null) {
            return;
        }
        if (!del.isFocused()) {
            del.requestFocus();
        }
        visKort(her);
    }

    private void tast(KeyEvent e) {
        if (!(e.getTarget() instanceof ChartPart)) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> vm.flytt(-1);
            case RIGHT -> vm.flytt(1);
            case PAGE_UP -> vm.flytt(-12);
            case PAGE_DOWN -> vm.flytt(12);
            case HOME -> vm.flytt(-10_000);
            case END -> vm.flytt(10_000);
            case UP -> vm.flyttKilde(1);
            case DOWN -> vm.flyttKilde(-1);
            case ENTER, SPACE ->
                vm.velg(Objects.requireNonNull(vm.markoerProperty().get()));
            case ESCAPE -> kort.skjul();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private static @Nullable Markoer sted(MouseEvent e) {
        Node n = e.getPickResult().getIntersectedNode();
        while (n != null && !(n instanceof ChartPart)) {
            n = n.getParent();
        }
        return n instanceof ChartPart del ? del.sted() : null;
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
        ChartPart del = deler.get(sted);
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
        if (kolonner.isEmpty() || u == null) {
            return;
        }
        double funnhoeyde = harFunn ? FUNNMERKE + 6 : 0;
        double bunn = 2 * RAD + 6 + funnhoeyde + baand.size() * BAAND;
        boolean ingenKjente = spor.size() == u.tidslinje().personer().size();
        double topp = OVER + (ingenKjente ? 0 : spor.size() * SPOR);
        double hoeyde = Math.max(60, snapSizeY(getHeight() - topp - bunn));
        double over = kolonner.stream().mapToDouble(MonthColumn::over).max().orElse(0);
        double under = kolonner.stream().mapToDouble(MonthColumn::under).min().orElse(0);
        int steg = Math.clamp((long) (hoeyde / MELLOM_MERKER), 2, AxisLayer.MAKS_STEG - 1);
        ChartGeometry g = new ChartGeometry(
                VENSTRE,
                topp,
                getWidth() - VENSTRE - 8,
                hoeyde,
                kolonner.size(),
                AmountAxis.av(under, over, steg),
                skala.getValue());
        akser.plasser(g, u.maaneder(), RAD);
        geometri = g;
        for (int n = 0; n < kolonner.size(); n++) {
            kolonner.get(n).plasser(g, n);
        }
        visValgtMaaned();
        double sporHoeyde = ingenKjente ? hoeyde / spor.size() : SPOR;
        for (int i = 0; i < spor.size(); i++) {
            spor.get(i).resizeRelocate(VENSTRE, (ingenKjente ? topp : 2) + i * sporHoeyde, g.bredde(), sporHoeyde - 4);
        }
        linje.plasser(g, kolonner.stream().map(MonthColumn::over).toList());
        funnrad.resizeRelocate(0, g.bunn() + OVER_FUNNMERKE, VENSTRE - 8, FUNNMERKE);
        double y = g.bunn() + 2 * RAD + 6 + funnhoeyde;
        for (SettlementBand b : baand) {
            b.plasser(g, y, BAAND - 3);
            y += BAAND;
        }
    }

    private void visValgtMaaned() {
        Markoer valgt = vm.valgtProperty().get();
        ChartGeometry g = geometri;
        valgtMaaned.setVisible(false);
        for (int n = 0; g != null && valgt != null && n < kolonner.size() && n < g.maaneder(); n++) {
            if (valgt.maaned().equals(kolonner.get(n).sted().maaned())) {
                valgtMaaned.setVisible(true);
                valgtMaaned.resizeRelocate(g.x(n), 0, g.kolonne(n), g.bunn() + RAD + 4);
            }
        }
    }
}

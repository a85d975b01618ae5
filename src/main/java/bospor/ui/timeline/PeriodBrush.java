package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * All fetched months in small, with a window over those that are shown. The window is dragged, widened at its ends, or
 * drawn anew; with the keyboard the arrows move it, and Shift with an arrow widens or narrows it.
 */
final class PeriodBrush extends Region {
    private static final double HOEYDE = 34;
    private static final double NAVN = 66;
    private static final double GREP = 7;
    private static final int AAR = 12;

    private enum Tak {
        NYTT,
        FLYTT,
        VENSTRE,
        HOEYRE
    }

    private final TimelineViewModel vm;
    private final Pane maaneder = new Pane();
    private final Spares<Region> stolper = new Spares<>(maaneder, PeriodBrush::stolpe);
    private final Region vindu = new Region();
    private final Label foerst = navn(Pos.CENTER_RIGHT);
    private final Label sist = navn(Pos.CENTER_LEFT);
    private Tak tak = Tak.NYTT;
    private int grepet;
    private double foersteVedGrep;

    PeriodBrush(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("periodevalg");
        maaneder.getStyleClass().add("periodevalg-spor");
        maaneder.setMouseTransparent(true);
        vindu.getStyleClass().add("periodevalg-vindu");
        vindu.setFocusTraversable(true);
        vindu.setAccessibleRole(AccessibleRole.SLIDER);
        vindu.setAccessibleHelp(Tekst.av("periodevalg.hjelp"));
        vindu.addEventHandler(KeyEvent.KEY_PRESSED, this::tast);
        getChildren().addAll(foerst, sist, maaneder, vindu);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(peker(e.getX())));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dra);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                vm.zoom(Maanedsvindu.ALLE);
            }
        });
        vm.utsnittProperty().subscribe(this::vis);
    }

    private static Region stolpe() {
        Region stolpe = new Region();
        stolpe.getStyleClass().add("periodevalg-stolpe");
        stolpe.setManaged(false);
        return stolpe;
    }

    private static Label navn(Pos hvor) {
        Label navn = new Label();
        navn.getStyleClass().add("aksetall");
        navn.setAlignment(hvor);
        return navn;
    }

    private void vis(@Nullable Utsnitt u) {
        if (u == null) {
            return;
        }
        List<YearMonth> alle = u.tidslinje().maaneder();
        foerst.setText(kort(alle.getFirst()));
        sist.setText(kort(alle.getLast()));
        vindu.setAccessibleText(Tekst.av(
                "periodevalg.navn",
                Datotekst.maaned(u.maaneder().getFirst()),
                Datotekst.maaned(u.maaneder().getLast()),
                String.valueOf(u.maaneder().size()),
                String.valueOf(alle.size())));
        requestLayout();
    }

    private static String kort(YearMonth maaned) {
        return Datotekst.kortMaaned(maaned) + " " + maaned.getYear();
    }

    private int antall() {
        Tidslinje t = vm.tidslinjeProperty().get();
        return t == null ? 0 : t.maaneder().size();
    }

    private double bredde() {
        return Math.max(1, getWidth() - 2 * NAVN);
    }

    private double x(double maaned) {
        return Math.rint(NAVN + bredde() * maaned / Math.max(1, antall()));
    }

    private int maaned(double x) {
        return Math.clamp((long) Math.floor((x - NAVN) / bredde() * antall()), 0, Math.max(0, antall() - 1));
    }

    private Tak taket(double x) {
        double fra = x(vm.vindu().foerste());
        double til = x(vm.vindu().slutt());
        if (Math.abs(x - fra) <= GREP) {
            return Tak.VENSTRE;
        }
        if (Math.abs(x - til) <= GREP) {
            return Tak.HOEYRE;
        }
        return x > fra && x < til && vm.vindu().antall() < antall() ? Tak.FLYTT : Tak.NYTT;
    }

    private Cursor peker(double x) {
        return switch (taket(x)) {
            case VENSTRE, HOEYRE -> Cursor.H_RESIZE;
            case FLYTT -> Cursor.OPEN_HAND;
            case NYTT -> Cursor.CROSSHAIR;
        };
    }

    private void grip(MouseEvent e) {
        tak = taket(e.getX());
        foersteVedGrep = vm.vindu().foerste();
        grepet = switch (tak) {
            case VENSTRE -> vm.vindu().slutt() - 1;
            case HOEYRE -> vm.vindu().foerste();
            case FLYTT, NYTT -> maaned(e.getX());
        };
        vindu.requestFocus();
    }

    private void dra(MouseEvent e) {
        if (tak == Tak.FLYTT) {
            vm.rullTil((int) foersteVedGrep + maaned(e.getX()) - grepet);
        } else {
            vm.visMellom(grepet, maaned(e.getX()));
        }
    }

    private void tast(KeyEvent e) {
        int foerste = vm.vindu().foerste();
        int siste = vm.vindu().slutt() - 1;
        switch (e.getCode()) {
            case LEFT, RIGHT -> {
                int steg = switch (e.getCode()) {
                    case LEFT -> -1;
                    default -> 1;
                };
                if (e.isShiftDown()) {
                    vm.visMellom(foerste, Math.max(foerste, siste + steg));
                } else {
                    vm.rullTil(foerste + steg);
                }
            }
            case PAGE_UP -> vm.rullTil(foerste - AAR);
            case PAGE_DOWN -> vm.rullTil(foerste + AAR);
            case HOME -> vm.rullTil(0);
            case END -> vm.rullTil(antall());
            default -> {
                return;
            }
        }
        e.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HOEYDE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HOEYDE;
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        foerst.resizeRelocate(0, 0, NAVN - 6, h);
        sist.resizeRelocate(getWidth() - NAVN + 6, 0, NAVN - 6, h);
        maaneder.resizeRelocate(NAVN, 2, bredde(), h - 4);
        stolper(h - 8);
        double fra = x(vm.vindu().foerste());
        vindu.resizeRelocate(fra, 0, Math.max(4, x(vm.vindu().slutt()) - fra), h);
    }

    /** The household's totals in small; nothing where there must be no total. */
    private void stolper(double hoeyde) {
        Utsnitt u = vm.utsnittProperty().get();
        if (u != null) {
            List<Kroner> summer = u.tidslinje().maaneder().stream()
                    .map(u::sum)
                    .map(k -> k == null || k.erNegativ() ? Kroner.ZERO : k)
                    .toList();
            double hoeyest = summer.stream()
                    .mapToDouble(k -> k.verdi().doubleValue())
                    .max()
                    .orElse(0);
            for (int i = 0; i < summer.size() && hoeyest > 0; i++) {
                double h = Math.rint(hoeyde * summer.get(i).verdi().doubleValue() / hoeyest);
                double luft = x(i + 1) - x(i) > 6 ? 2 : 0;
                stolper.next().resizeRelocate(x(i) - NAVN + luft, 2 + hoeyde - h, x(i + 1) - x(i) - 2 * luft, h);
            }
        }
        stolper.done();
    }
}

package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One month of the chart: a bar for each source, negative amounts below the axis, and its state in words.
 *
 * <p>Is kept as long as the household is: zooming and hiding sources move and take away bars, but make no new ones.
 */
final class MonthColumn extends ChartPart {
    private static final double PLASS_TIL_ORD = 48;
    private static final double PLASS_TIL_MERKE = 14;
    private static final PseudoClass I_FUNN = PseudoClass.getPseudoClass("i-funn");

    /** One source in the month; what is above zero and what is below can be two bars. */
    private static final class Soyle {
        private final String serie;
        private final double kroner;
        private final ChartPart del;
        private double fra;

        Soyle(String serie, Kroner beloep, ChartPart del) {
            this.serie = serie;
            this.kroner = beloep.verdi().doubleValue();
            this.del = del;
        }
    }

    private final List<Soyle> alle = new ArrayList<>();
    private List<Soyle> soyler = List.of();
    private final @Nullable Label tilstandsord;
    private final @Nullable Label funnmerke;
    private final boolean oeverst;
    private @Nullable Set<String> skjulte;
    private double over;
    private double under;
    private @Nullable ChartGeometry geometri;

    MonthColumn(TimelineViewModel vm, Utsnitt utsnitt, YearMonth maaned, List<Inntektsserie> serier) {
        super(vm, new Markoer(maaned, null), "");
        getStyleClass().add("maaned");
        setManaged(false);
        Tidslinje t = utsnitt.tidslinje();
        for (Inntektsserie serie : serier) {
            Seriecelle celle = serie.celle(maaned);
            if (celle == null) {
                continue;
            }
            boolean ufullstendig = t.personer().get(serie.person()).tilstand(maaned) == Maanedstilstand.IKKE_KOMPLETT;
            String opplest = Utsagn.serie(t, maaned, serie);
            if (!celle.over().erNull() || celle.under().erNull()) {
                alle.add(soyle(vm, serie, opplest, ufullstendig, celle.over()));
            }
            if (!celle.under().erNull()) {
                alle.add(soyle(vm, serie, opplest, ufullstendig, celle.under()));
            }
        }
        funnmerke = merke(t.funnI(maaned).size());
        if (funnmerke != null) {
            setAccessibleHelp(Tekst.av("funn.merke", funnmerke.getText()));
        }
        Maanedstilstand tilstand = t.tilstandForKjente(maaned);
        tilstandsord = ord(tilstand, !alle.isEmpty());
        oeverst = tilstand == Maanedstilstand.IKKE_KOMPLETT;
        List<Node> innhold = new ArrayList<>();
        alle.forEach(s -> innhold.add(s.del));
        Stream.of(funnmerke, tilstandsord).filter(Objects::nonNull).forEach(innhold::add);
        getChildren().addAll(innhold);
        oppdater(utsnitt);
    }

    private Soyle soyle(
            TimelineViewModel vm, Inntektsserie serie, String opplest, boolean ufullstendig, Kroner beloep) {
        ChartPart del = new ChartPart(vm, new Markoer(sted().maaned(), serie.id()), opplest);
        del.setManaged(false);
        List<String> stiler = new ArrayList<>(
                List.of("soyle", "kilde-" + serie.farge(), serie.moenster().stil()));
        if (ufullstendig) {
            stiler.add("ikke-komplett");
        }
        del.getStyleClass().setAll(stiler);
        return new Soyle(serie.id(), beloep, del);
    }

    /** Stacks the sources that are not hidden. */
    void oppdater(Utsnitt utsnitt) {
        if (utsnitt.skjulte().equals(skjulte)) {
            return;
        }
        skjulte = utsnitt.skjulte();
        setAccessibleText(Utsagn.maaned(utsnitt, sted().maaned()));
        soyler = alle.stream().filter(s -> !utsnitt.skjulte().contains(s.serie)).toList();
        over = 0;
        under = 0;
        for (Soyle s : soyler) {
            s.fra = s.kroner < 0 ? under : over;
            if (s.kroner < 0) {
                under += s.kroner;
            } else {
                over += s.kroner;
            }
        }
        alle.forEach(s -> s.del.setVisible(!utsnitt.skjulte().contains(s.serie)));
        setNeedsLayout(true);
    }

    private static @Nullable Label ord(Maanedstilstand tilstand, boolean harSoyler) {
        if (tilstand != Maanedstilstand.IKKE_KOMPLETT && (tilstand != Maanedstilstand.INGEN_RAPPORTERT || harSoyler)) {
            return null;
        }
        Label ord = new Label(tilstand.kort());
        ord.getStyleClass().addAll("maanedsord", tilstand.stil());
        ord.setMouseTransparent(true);
        ord.setWrapText(true);
        ord.setAlignment(Pos.BOTTOM_CENTER);
        ord.setManaged(false);
        if (tilstand == Maanedstilstand.IKKE_KOMPLETT) {
            ord.setGraphic(new FontIcon("mdi2c-clock-outline"));
        }
        return ord;
    }

    /** The mark below the month's name that says how many findings are about the month, null when none is. */
    private static @Nullable Label merke(int antall) {
        if (antall == 0) {
            return null;
        }
        Label merke = new Label(String.valueOf(antall));
        merke.getStyleClass().add("funnmerke");
        merke.setMouseTransparent(true);
        merke.setAlignment(Pos.CENTER);
        merke.setManaged(false);
        return merke;
    }

    /** Shows whether the chosen finding is about this month. */
    void iFunn(boolean ja) {
        pseudoClassStateChanged(I_FUNN, ja);
    }

    /** Kroner at the top of the stack. */
    double over() {
        return over;
    }

    /** Kroner at the bottom of the stack, zero or less. */
    double under() {
        return under;
    }

    /** This place and the places in it that are shown. */
    Stream<ChartPart> deler() {
        return Stream.concat(Stream.of(this), soyler.stream().map(s -> s.del));
    }

    /** Takes its place as the nth month. */
    void plasser(ChartGeometry g, int n) {
        geometri = g;
        resizeRelocate(g.x(n), g.topp(), g.kolonne(n), g.hoeyde());
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        ChartGeometry g = geometri;
        if (g == null) {
            return;
        }
        double luft = getWidth() >= 24 ? g.helt(getWidth() * 0.14) : getWidth() >= 6 ? g.helt(1) : 0;
        double bredde = Math.max(1, getWidth() - 2 * luft);
        for (Soyle s : soyler) {
            double y1 = g.y(Math.max(s.fra, s.fra + s.kroner));
            double y2 = g.y(Math.min(s.fra, s.fra + s.kroner));
            s.del.resizeRelocate(luft, y1, bredde, Math.max(y2 - y1, s.kroner == 0 ? 0 : 1));
        }
        if (funnmerke != null) {
            double b = Math.min(getWidth(), 22);
            funnmerke.setVisible(getWidth() >= PLASS_TIL_MERKE);
            funnmerke.resizeRelocate(
                    Math.rint((getWidth() - b) / 2),
                    getHeight() + IncomeChart.OVER_FUNNMERKE,
                    b,
                    IncomeChart.FUNNMERKE);
        }
        if (tilstandsord != null) {
            tilstandsord.setText(
                    getWidth() >= PLASS_TIL_ORD
                            ? (oeverst ? Maanedstilstand.IKKE_KOMPLETT : Maanedstilstand.INGEN_RAPPORTERT).kort()
                            : oeverst ? "" : "0");
            double bredt = Math.max(getWidth(), 14);
            double hoyt = Math.ceil(tilstandsord.prefHeight(bredt));
            tilstandsord.resizeRelocate(
                    Math.rint((getWidth() - bredt) / 2), oeverst ? 0 : g.y(0) - hoyt - 2, bredt, hoyt);
        }
    }
}

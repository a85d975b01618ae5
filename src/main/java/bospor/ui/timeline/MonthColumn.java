package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One month of the chart: a bar for each source, negative amounts below the axis, and its state in words. */
final class MonthColumn extends ChartPart {
    private static final double PLASS_TIL_ORD = 48;
    private static final double PLASS_TIL_MERKE = 14;
    private static final PseudoClass I_FUNN = PseudoClass.getPseudoClass("i-funn");

    private record Soyle(ChartPart del, double fra, double til) {}

    private final List<Soyle> soyler = new ArrayList<>();
    private final @Nullable Label tilstandsord;
    private final @Nullable Label funnmerke;
    private final boolean oeverst;
    private double over;
    private double under;
    private @Nullable ChartGeometry geometri;

    MonthColumn(TimelineViewModel vm, Utsnitt utsnitt, YearMonth maaned) {
        super(vm, new Markoer(maaned, null), Utsagn.maaned(utsnitt, maaned));
        getStyleClass().add("maaned");
        Tidslinje t = utsnitt.tidslinje();
        for (Inntektsserie serie : utsnitt.synlige()) {
            Seriecelle celle = serie.celle(maaned);
            if (celle == null) {
                continue;
            }
            boolean ufullstendig = t.personer().get(serie.person()).tilstand(maaned) == Maanedstilstand.IKKE_KOMPLETT;
            String opplest = Utsagn.serie(t, maaned, serie);
            if (!celle.over().erNull() || celle.under().erNull()) {
                double til = over + kroner(celle.over());
                leggTil(vm, serie, maaned, opplest, ufullstendig, over, til);
                over = til;
            }
            if (!celle.under().erNull()) {
                double til = under + kroner(celle.under());
                leggTil(vm, serie, maaned, opplest, ufullstendig, under, til);
                under = til;
            }
        }
        funnmerke = merke(t.funnI(maaned).size());
        if (funnmerke != null) {
            setAccessibleHelp(Tekst.av("funn.merke", funnmerke.getText()));
            getChildren().add(funnmerke);
        }
        Maanedstilstand tilstand = t.tilstandForKjente(maaned);
        tilstandsord = ord(tilstand, !soyler.isEmpty());
        oeverst = tilstand == Maanedstilstand.IKKE_KOMPLETT;
        if (tilstandsord != null) {
            getChildren().add(tilstandsord);
        }
    }

    private static double kroner(Kroner beloep) {
        return beloep.verdi().doubleValue();
    }

    private void leggTil(
            TimelineViewModel vm,
            Inntektsserie serie,
            YearMonth maaned,
            String opplest,
            boolean ufullstendig,
            double fra,
            double til) {
        ChartPart del = new ChartPart(vm, new Markoer(maaned, serie.id()), opplest);
        del.getStyleClass()
                .addAll("soyle", "kilde-" + serie.farge(), serie.moenster().stil());
        if (ufullstendig) {
            del.getStyleClass().add("ikke-komplett");
        }
        soyler.add(new Soyle(del, fra, til));
        getChildren().add(del);
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

    /** This place and the places in it. */
    Stream<ChartPart> deler() {
        return Stream.concat(Stream.of(this), soyler.stream().map(Soyle::del));
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
        double luft = getWidth() >= 24 ? Math.rint(getWidth() * 0.14) : getWidth() >= 6 ? 1 : 0;
        double bredde = Math.max(1, getWidth() - 2 * luft);
        for (Soyle s : soyler) {
            double y1 = g.y(Math.max(s.fra, s.til));
            double y2 = g.y(Math.min(s.fra, s.til));
            s.del.resizeRelocate(luft, y1, bredde, Math.max(y2 - y1, s.fra == s.til ? 0 : 1));
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

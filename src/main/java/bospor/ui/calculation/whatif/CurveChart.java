package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.Stoettekurve.Punkt;
import bospor.domain.Kroner;
import bospor.text.Talltekst;
import bospor.ui.common.ChoiceText;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Support over income, with the household as it is, as it is tried, and the øvre inntektsgrense. */
final class CurveChart extends LineChart<Number, Number> {
    private static final int TICKS = 5;
    private static final double[] STEPS = {500, 1000, 2000, 2500, 5000, 10000, 20000, 25000, 50000, 100000};

    CurveChart(String incomeName, String supportName) {
        super(axis(incomeName), axis(supportName));
        setAnimated(false);
        setCreateSymbols(false);
        setLegendVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalZeroLineVisible(false);
        getStyleClass().add("support-curve");
    }

    /** Draws what was tried. */
    void show(WhatIfShown shown) {
        List<Punkt> points = shown.curve().punkter();
        double right = points.isEmpty() ? 1 : value(points.getLast().inntekt());
        double top = points.stream().mapToDouble(p -> value(p.stoette())).max().orElse(0);
        top = Math.max(
                top,
                Math.max(value(shown.today().stoette()), value(shown.tried().stoette())));
        double height = scale((NumberAxis) getYAxis(), Math.max(top, 1000));
        scale((NumberAxis) getXAxis(), right);
        XYChart.Series<Number, Number> curve = new XYChart.Series<>();
        points.forEach(p -> curve.getData().add(point(p.inntekt(), p.stoette(), null)));
        XYChart.Series<Number, Number> limit = new XYChart.Series<>();
        Kroner at = shown.limit();
        if (at != null) {
            limit.getData().add(new XYChart.Data<>(value(at), 0));
            limit.getData().add(new XYChart.Data<>(value(at), height));
        }
        getData().setAll(List.of(curve, limit, mark(shown.today(), "mark-today"), mark(shown.tried(), "mark-tried")));
        curve.getNode().getStyleClass().add("curve-line");
        limit.getNode().getStyleClass().add("limit-line");
        setAccessibleText(shown.spoken());
    }

    private static XYChart.Series<Number, Number> mark(Punkt at, String style) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        Region mark = new Region();
        mark.getStyleClass().add(style);
        // The chart takes the style classes of its own nodes away; those inside are left alone.
        series.getData().add(point(at.inntekt(), at.stoette(), new StackPane(mark)));
        return series;
    }

    private static XYChart.Data<Number, Number> point(Kroner income, Kroner support, @Nullable Region node) {
        XYChart.Data<Number, Number> data = new XYChart.Data<>(value(income), value(support));
        data.setNode(node);
        return data;
    }

    /** Sets the axis from zero to a round number at or above the value, and gives that number. */
    private static double scale(NumberAxis axis, double value) {
        double unit = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * TICKS >= value; i--) {
            unit = STEPS[i];
        }
        double upper = Math.ceil(value / unit) * unit;
        axis.setTickUnit(unit);
        axis.setUpperBound(upper);
        return upper;
    }

    private static double value(Kroner amount) {
        return amount.verdi().doubleValue();
    }

    private static NumberAxis axis(String name) {
        NumberAxis axis = new NumberAxis(0, 1, 1);
        axis.setAutoRanging(false);
        axis.setLabel(name);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new ChoiceText<>(value -> Talltekst.beloep(BigDecimal.valueOf(value.longValue()))));
        return axis;
    }
}

package bospor.ui.timeline;

/**
 * Where things are in the chart, in layout units; every edge is on a whole pixel of the screen so that lines are crisp.
 *
 * @param skala screen pixels for each layout unit: 1.5 where Windows enlarges by 150 %
 */
record ChartGeometry(
        double venstre, double topp, double bredde, double hoeyde, int maaneder, AmountAxis akse, double skala) {
    /** Left edge of the nth month. */
    double x(int n) {
        return helt(venstre + bredde * n / maaneder);
    }

    /** Width of the nth month. */
    double kolonne(int n) {
        return x(n + 1) - x(n);
    }

    /** The middle of the nth month. */
    double midt(int n) {
        return helt(x(n) + kolonne(n) / 2);
    }

    /** Height of the amount below the top of the plot. */
    double y(double beloep) {
        return helt(hoeyde * akse.andelFraTopp(beloep));
    }

    /** The bottom of the plot in the chart. */
    double bunn() {
        return topp + hoeyde;
    }

    /** The nearest place that is on a whole pixel. */
    double helt(double sted) {
        return Math.rint(sted * skala) / skala;
    }
}

package bospor.ui.timeline;

/** Where things are in the chart, in pixels; every edge is on a whole pixel so that lines are crisp. */
record ChartGeometry(double venstre, double topp, double bredde, double hoeyde, int maaneder, AmountAxis akse) {
    /** Left edge of the nth month. */
    double x(int n) {
        return Math.rint(venstre + bredde * n / maaneder);
    }

    /** Width of the nth month. */
    double kolonne(int n) {
        return x(n + 1) - x(n);
    }

    /** The middle of the nth month. */
    double midt(int n) {
        return x(n) + Math.floor(kolonne(n) / 2);
    }

    /** Height of the amount below the top of the plot. */
    double y(double beloep) {
        return Math.rint(hoeyde * akse.andelFraTopp(beloep));
    }

    /** The bottom of the plot in the chart. */
    double bunn() {
        return topp + hoeyde;
    }

    /** The right edge of the plot in the chart. */
    double hoeyre() {
        return venstre + bredde;
    }
}

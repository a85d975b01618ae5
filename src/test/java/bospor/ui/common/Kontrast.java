package bospor.ui.common;

import javafx.scene.paint.Color;

/** Contrast as WCAG 2.1 computes it. */
public final class Kontrast {
    private Kontrast() {}

    /** Between 1 (the same) and 21 (black and white). */
    public static double forhold(Color en, Color annen) {
        double a = lyshet(en);
        double b = lyshet(annen);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double lyshet(Color c) {
        return 0.2126 * lineaer(c.getRed()) + 0.7152 * lineaer(c.getGreen()) + 0.0722 * lineaer(c.getBlue());
    }

    private static double lineaer(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

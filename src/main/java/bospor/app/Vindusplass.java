package bospor.app;

import bospor.config.Skjermvalg;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood and how large it was when it was closed, for the next time. Nothing of a case is remembered. */
final class Vindusplass {
    private static final String STOERST = "vindu.stoerst";

    private final Skjermvalg valg;

    Vindusplass(Skjermvalg valg) {
        this.valg = valg;
    }

    /** Puts the window where it was, unless that screen is gone; from now on its place is remembered. */
    void gjelderFor(Stage stage) {
        double bredde = tall("vindu.bredde");
        double hoeyde = tall("vindu.hoeyde");
        double x = tall("vindu.x");
        double y = tall("vindu.y");
        if (bredde >= stage.getMinWidth() && hoeyde >= stage.getMinHeight() && paaEnSkjerm(x, y, bredde, hoeyde)) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(bredde);
            stage.setHeight(hoeyde);
        }
        stage.setMaximized(Boolean.parseBoolean(valg.finn(STOERST, "false")));
        stage.setOnHiding(_ -> husk(stage));
    }

    private void husk(Stage stage) {
        valg.sett(STOERST, String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            valg.sett("vindu.x", String.valueOf(Math.rint(stage.getX())));
            valg.sett("vindu.y", String.valueOf(Math.rint(stage.getY())));
            valg.sett("vindu.bredde", String.valueOf(Math.rint(stage.getWidth())));
            valg.sett("vindu.hoeyde", String.valueOf(Math.rint(stage.getHeight())));
        }
    }

    /** The title bar must be within reach of the mouse. */
    private static boolean paaEnSkjerm(double x, double y, double bredde, double hoeyde) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(s -> harTittellinjen(s, x, y, bredde))
                && hoeyde > 0;
    }

    private static boolean harTittellinjen(Rectangle2D skjerm, double x, double y, double bredde) {
        return skjerm.contains(x + bredde / 2, y + 1) || skjerm.contains(x + 1, y + 1);
    }

    private double tall(String navn) {
        try {
            return Double.parseDouble(valg.finn(navn, "NaN"));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
